package cn.gov.nanan.disclosure.letter;

import java.util.Locale;
import java.util.function.Function;

/** 文书格式: the two looks of one letter. */
public enum LetterFormat {
    PDF("application/pdf", LetterPdf::of),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", LetterDocx::of);

    private final String mediaType;
    private final Function<ComposedLetter, byte[]> layout;

    LetterFormat(String mediaType, Function<ComposedLetter, byte[]> layout) {
        this.mediaType = mediaType;
        this.layout = layout;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The letter laid out. */
    public byte[] of(ComposedLetter letter) {
        return layout.apply(letter);
    }

    /** As a file's name ends: {@code pdf}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
