package cn.gov.nanan.disclosure.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.annual.DocumentBlock.PartCell;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartHeading;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartTable;
import cn.gov.nanan.disclosure.annual.DocumentBlock.PartText;
import cn.gov.nanan.disclosure.harness.Archival;
import cn.gov.nanan.disclosure.harness.PlainConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 报告打印. */
class AnnualMarkupTest {
    private static final int COLUMNS = 15;

    @BeforeAll
    static void settings() {
        PlainConfig.install();
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 表四整张在一页上，连同它的标题，不论前面的文字有多长")
    void tableFourIsNotBroken() throws IOException {
        Archival.assertPdfA(AnnualMarkup.pdf(longText(1)));
        Set<Integer> broken = new TreeSet<>();
        for (int lines = 26; lines <= 42; lines += 2) {
            Set<Integer> pages = new TreeSet<>();
            byte[] pdf = AnnualMarkup.pdf(longText(lines));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper text = new PDFTextStripper();
                    text.setStartPage(page);
                    text.setEndPage(page);
                    String said = text.getText(document);
                    for (String mark : List.of("表四在此", "行政复议", "结果维持", "987")) {
                        if (said.contains(mark)) {
                            pages.add(page);
                        }
                    }
                }
            }
            if (pages.size() != 1) {
                broken.add(lines);
            }
        }
        assertEquals(Set.of(), broken);
    }

    private static AnnualDocument longText(int lines) {
        List<DocumentBlock> blocks = new ArrayList<>();
        IntStream.range(0, lines)
                .mapToObj(line -> new PartText("第" + line + "行。"))
                .forEach(blocks::add);
        blocks.add(new PartHeading("表四在此"));
        blocks.add(new PartTable(List.of(
                List.of(PartCell.head("行政复议", 5), PartCell.head("直接起诉", 5), PartCell.head("复议后起诉", 5)),
                cells("结果维持", true),
                cells("987", false))));
        return new AnnualDocument("报告", blocks);
    }

    private static List<PartCell> cells(String text, boolean head) {
        return IntStream.range(0, COLUMNS)
                .mapToObj(column -> new PartCell(text, 1, head))
                .toList();
    }
}
