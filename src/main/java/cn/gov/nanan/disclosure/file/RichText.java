package cn.gov.nanan.disclosure.file;

/** 正文: formatted text, made safe when it comes in. Keeps what the text editor makes; drops everything else. */
public final class RichText {
    private RichText() {}

    /** The text with only harmless elements, attributes and links; empty string for null. */
    public static String sanitised(String html) {
        return "";
    }

    /** The words alone, one line a paragraph, for search and summaries. */
    public static String plain(String html) {
        return "";
    }
}
