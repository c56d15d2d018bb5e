package cn.gov.nanan.disclosure.web.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.print.Pdf;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DispatchSheetTest {
    @Test
    @DisplayName("一（一）1 发文处理单列明各环节的公开属性意见")
    void shows_the_opinions_side_by_side() throws IOException {
        InformationItem item = Items.awaitingLeader();
        item.perform(
                Action.DETERMINE,
                Items.LEADER,
                ActionInput.deciding(Decision.withheld(Ground.PROCESS_INFO, "办法尚在征求意见，属于过程稿"), "暂不公开"),
                Items.NOW);

        String text = text(item);
        for (String part : List.of(
                "南安市工业和信息化局",
                "发文处理单",
                "关于印发《南安市绿色工厂培育办法》的通知",
                "通知",
                "印发性通知",
                "附件2 四（五）③",
                "提出",
                "确认",
                "改为",
                "过程性信息",
                "办法尚在征求意见，属于过程稿",
                "暂不公开",
                "核稿",
                "现印发给你们，请认真执行。",
                "工信发展政策、措施",
                "1 / 2")) {
            assertTrue(text.contains(squeezed(part)), () -> part + " is missing in " + text);
        }
    }

    @Test
    @DisplayName("发文处理单 A4 纸，中文字体嵌入")
    void is_a4_with_its_font_embedded() throws IOException {
        byte[] pdf = Pdf.of(xhtml(Items.published()));
        keep(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertEquals(595, page.getMediaBox().getWidth(), 1);
            assertEquals(842, page.getMediaBox().getHeight(), 1);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("WenQuanYi"), font::getName);
            }
        }
    }

    @Test
    @DisplayName("附件2 三（一） 国家秘密的发文处理单不含内容")
    void a_stub_shows_no_content() throws IOException {
        assertTrue(text(Items.drafted(Items.SECRET)).contains(squeezed("涉密事项（本系统不保存内容）")));
    }

    @Test
    @DisplayName("附件2 一（四）2 发文处理单写明澄清对象，更正的原文和改文")
    void shows_what_was_put_right() throws IOException {
        InformationItem item = Items.published();
        String wrong = item.title();
        item.perform(Action.CORRECT, Items.OFFICE, Items.everything(Action.CORRECT, item), Items.NOW);
        String text = text(item);
        assertTrue(text.contains(squeezed("标题有误，已更正")), text);
        assertTrue(text.contains(squeezed("标题：" + wrong + "→关于印发")), text);
        Rumour rumour = new Rumour("网传我市工业园区将停产", null, Items.TODAY);
        assertTrue(
                text(Items.drafted().clarifying(rumour, Items.TODAY)).contains(squeezed("澄清：网传我市工业园区将停产（2026-03-02）")));
    }

    private static String text(InformationItem item) throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(xhtml(item)))) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** Without blanks and line ends, which depend on where cells wrap. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String xhtml(InformationItem item) {
        return new DispatchSheet(item, "工信发展政策、措施", "工业、交通", new SheetDeadlines(List.of()))
                .markup("南安市工业和信息化局", "office 打印于 2026-03-02 09:00")
                .xhtml();
    }

    /** To be looked at. */
    private static void keep(byte[] pdf) throws IOException {
        Path folder = Path.of("target", "printed");
        Files.createDirectories(folder);
        Files.write(folder.resolve("dispatch-form.pdf"), pdf);
    }
}
