package cn.gov.nanan.disclosure.letter;

import java.util.List;

/**
 * 文书的一行: a paragraph, or a row of a table with its cells.
 *
 * @param cells one, but for a row
 */
public record LetterLine(LetterStyle style, List<String> cells) {
    public LetterLine {
        cells = List.copyOf(cells);
    }

    static LetterLine of(LetterStyle style, String text) {
        return new LetterLine(style, List.of(text));
    }

    /** Its class in style sheets. */
    public String css() {
        return style.css();
    }

    public boolean isRow() {
        return style == LetterStyle.ROW;
    }

    public String text() {
        return String.join("\t", cells);
    }
}
