package cn.gov.nanan.disclosure.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 其他格式: what a file is that is no list of ours, so that the refusal can say what to do. */
public enum OtherFormat {
    XLS,
    XLSB,
    WORD,
    SLIDES,
    ODS,
    OFD,
    PDF,
    PAGE,
    RTF,
    PICTURE,
    ARCHIVE;

    private static final int HEAD = 512;

    /** By its first bytes. */
    static Optional<OtherFormat> of(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)), StandardCharsets.ISO_8859_1);
        String text =
                head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(XLS);
        } else if (head.startsWith("%PDF")) {
            return Optional.of(PDF);
        } else if (text.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        } else if (List.of("<!doctype", "<html", "<table", "<?xml", "<meta", "<head").stream()
                .anyMatch(text::startsWith)) {
            return Optional.of(PAGE);
        } else if (List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*", "MM\u0000*").stream()
                .anyMatch(head::startsWith)) {
            return Optional.of(PICTURE);
        } else if (head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF")) {
            return Optional.of(ARCHIVE);
        }
        return Optional.empty();
    }

    /** By what a packed file holds; empty where it is a workbook. */
    static Optional<OtherFormat> of(Set<String> parts) {
        if (parts.contains("xl/workbook.xml")) {
            return Optional.empty();
        } else if (parts.contains("xl/workbook.bin")) {
            return Optional.of(XLSB);
        } else if (parts.contains("word/document.xml")) {
            return Optional.of(WORD);
        } else if (parts.contains("ppt/presentation.xml")) {
            return Optional.of(SLIDES);
        } else if (parts.contains("OFD.xml")) {
            return Optional.of(OFD);
        }
        return Optional.of(parts.contains("mimetype") && parts.contains("content.xml") ? ODS : ARCHIVE);
    }
}
