package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.platform.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * 空白申请表: 《南安市工业和信息化局信息公开申请表》 to be printed or filled in elsewhere, with the labels of the page. {@link #pdf}
 * and {@link #docx} give the same words; both are the same for everybody and may be cached as long as the program runs.
 */
public final class BlankForm {
    private static final String TITLE = "信息公开申请表";

    private static final String DESCRIPTION = "其他特征描述";

    private BlankForm() {}

    /** {@code application/pdf}. */
    public static byte[] pdf() {
        return LetterPdf.of(TITLE, lines());
    }

    /** {@code application/vnd.openxmlformats-officedocument.wordprocessingml.document}. */
    public static byte[] docx() {
        return LetterDocx.of(TITLE, lines());
    }

    static List<LetterLine> lines() {
        List<LetterLine> lines = new ArrayList<>();
        lines.add(LetterLine.of(LetterStyle.AGENCY, Setting.AGENCY_NAME.value()));
        lines.add(LetterLine.of(LetterStyle.TITLE, TITLE));
        Composition.lines(LetterFile.read("request-form.txt"), Placeholder::token).stream()
                .map(BlankForm::roomy)
                .forEach(lines::add);
        return lines;
    }

    /** What is described by hand needs room. */
    private static LetterLine roomy(LetterLine line) {
        String label = line.cells().get(0);
        return label.equals(DESCRIPTION) ? new LetterLine(line.style(), List.of(label, "\n\n\n")) : line;
    }
}
