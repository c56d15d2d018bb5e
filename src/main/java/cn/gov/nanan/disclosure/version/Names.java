package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 名称: what codes and choices are called in a language.
 *
 * @param categories 内容类别 by code
 * @param themes 主题分类 by code
 */
record Names(Locale locale, Map<String, String> categories, Map<String, String> themes) {
    String of(Enum<?> constant) {
        return constant == null ? null : Messages.text(locale, Messages.keyOf(constant));
    }

    String of(Collection<? extends Enum<?>> constants) {
        return joined(constants.stream().map(this::of));
    }

    /** With the label before it; null where there is nothing. */
    String said(String label, Object value) {
        return value == null
                ? null
                : Messages.text(locale, "common.at-field", Messages.text(locale, label), value.toString());
    }

    String category(String code) {
        return code == null ? null : categories.getOrDefault(code, code);
    }

    String theme(String code) {
        return code == null ? null : themes.getOrDefault(code, code);
    }

    /** What there is of them, one after the other. */
    static String joined(Stream<?> words) {
        return words.filter(Objects::nonNull).map(Object::toString).sorted().collect(Collectors.joining("、"));
    }
}
