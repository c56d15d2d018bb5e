package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.file.Markup;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;

/** 表格: rows of a printed form of four columns, label and content twice; always in Chinese. */
final class Sheet {
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    private Sheet() {}

    static Markup label(String key) {
        return Markup.text(Messages.text(CHINESE, key));
    }

    static String name(Enum<?> constant) {
        return constant == null ? "" : Messages.text(CHINESE, Messages.keyOf(constant));
    }

    static Markup labelOf(Enum<?> constant) {
        return Markup.text(name(constant));
    }

    static Markup wide(String key, Markup content) {
        return Markup.element("tr", head(key), Markup.element("td colspan=\"3\"", content));
    }

    static Markup pair(String key, Object content, String otherKey, Object other) {
        return row(key, Markup.text(content), otherKey, Markup.text(other));
    }

    static Markup row(String key, Markup content, String otherKey, Markup other) {
        return Markup.element("tr", head(key), cell(content), head(otherKey), cell(other));
    }

    static Markup head(String key) {
        return Markup.element("th", label(key));
    }

    static Markup cell(Markup content) {
        return Markup.element("td", content);
    }

    static Markup small(Object text) {
        return Markup.element("div class=\"small\"", Markup.text(text));
    }
}
