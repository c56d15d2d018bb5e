package cn.gov.nanan.disclosure.print;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;

/** 表格: rows of a printed form of four columns, label and content twice; always in Chinese. */
public final class FormTable {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private FormTable() {}

    public static Markup label(String key, Object... arguments) {
        return Markup.text(text(key, arguments));
    }

    public static String text(String key, Object... arguments) {
        return Messages.text(CHINESE, key, arguments);
    }

    public static String name(Enum<?> constant) {
        return constant == null ? "" : Messages.text(CHINESE, Messages.keyOf(constant));
    }

    public static Markup labelOf(Enum<?> constant) {
        return Markup.text(name(constant));
    }

    /** A table whose row of headings stands on each page anew; {@code tag} may hold attributes. */
    public static Markup headed(String tag, Markup heads, Markup... parts) {
        return Markup.element(tag, headed(heads, parts));
    }

    /** The same without the element around. */
    public static Markup headed(Markup heads, Markup... rows) {
        Markup head = Markup.element("thead", Markup.element("tr", heads));
        return head.and(Markup.element("tbody", rows));
    }

    public static Markup wide(String key, Markup content) {
        return Markup.element("tr", head(key), Markup.element("td colspan=\"3\"", content));
    }

    public static Markup pair(String key, Object content, String otherKey, Object other) {
        return row(key, Markup.text(content), otherKey, Markup.text(other));
    }

    public static Markup row(String key, Markup content, String otherKey, Markup other) {
        return Markup.element("tr", head(key), cell(content), head(otherKey), cell(other));
    }

    public static Markup head(String key) {
        return Markup.element("th", label(key));
    }

    public static Markup cell(Markup content) {
        return Markup.element("td", content);
    }

    public static Markup small(Object text) {
        return Markup.element("div class=\"small\"", Markup.text(text));
    }
}
