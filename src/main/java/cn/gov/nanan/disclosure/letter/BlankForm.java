package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.platform.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * 空白申请表: 《南安市工业和信息化局信息公开申请表》 to be printed or filled in elsewhere, with the labels of the page. {@link #pdf}
 * and {@link #docx} give the same words; both are the same for everybody and may be cached as long as the program runs.
 */
public final class BlankForm {
    private static final String TITLE = "信息公开申请表";

    private static final String BOX = "□";
    private static final String TICKED = "■";

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

    /**
     * 填好的申请表: the same form with what was written down for the applicant, for him to sign.
     *
     * @param values what stands beside a label, by the label's words
     * @param chosen the words of the options to be ticked, by the label beside which they stand
     */
    public static byte[] filled(Map<String, String> values, Map<String, String> chosen) {
        return LetterPdf.of(TITLE, filledLines(values, chosen));
    }

    static List<LetterLine> filledLines(Map<String, String> values, Map<String, String> chosen) {
        return lines().stream()
                .map(line -> line.isRow() ? filled(line, values, chosen) : line)
                .toList();
    }

    private static LetterLine filled(LetterLine line, Map<String, String> values, Map<String, String> chosen) {
        List<String> cells = new ArrayList<>(line.cells());
        for (int at = 1; at < cells.size(); at += 2) {
            String label = cells.get(at - 1);
            if (chosen.containsKey(label)) {
                cells.set(at, ticked(cells.get(at), chosen.get(label)));
            }
            cells.set(at, values.getOrDefault(label, cells.get(at)));
        }
        return new LetterLine(line.style(), cells);
    }

    /** Of the options in a cell, the one with exactly these words. */
    private static String ticked(String options, String chosen) {
        return Pattern.compile(BOX + Pattern.quote(chosen) + "(?=[\\s　]|$)")
                .matcher(options)
                .replaceFirst(TICKED + chosen);
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
