package cn.gov.nanan.disclosure.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** 文字: every text that a person reads, Chinese first; one pair of files a capability, under {@code messages/}. */
public final class Messages {
    /** The files {@code messages/NAME_zh.properties} and {@code messages/NAME_en.properties}. */
    public static final List<String> FILES = List.of(
            "common",
            "faces",
            "number",
            "audit",
            "file",
            "hidden",
            "signon",
            "staff",
            "subject",
            "notice",
            "phrase",
            "print",
            "redline",
            "exchange",
            "bag",
            "publicview",
            "progress",
            "signature",
            "calendar",
            "attribute",
            "deadline",
            "form",
            "provenance",
            "clearance",
            "procedure",
            "version",
            "screening",
            "publication",
            "handover",
            "catalogue",
            "transfer",
            "worklist",
            "agenda",
            "reexamination",
            "linkcheck",
            "history",
            "setup",
            "report",
            "request",
            "casework",
            "enquiry",
            "crossing",
            "withheld",
            "letter",
            "reminder",
            "reply",
            "fee",
            "remedy",
            "annual",
            "caseload",
            "courier",
            "api",
            "applicant",
            "gate",
            "desk",
            "draft",
            "items",
            "bulk",
            "help");

    private static final Map<String, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private Messages() {}

    /** The text of a key with its arguments; enum arguments are shown by their own label, several of them as a list. */
    public static String text(Locale locale, String key, Object... arguments) {
        String pattern = all(locale).get(key);
        if (pattern == null) {
            return "???" + key + "???";
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(locale, arguments[i]);
        }
        return shown.length == 0 ? pattern : new MessageFormat(pattern, locale).format(shown);
    }

    private static Object shown(Locale locale, Object argument) {
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(one -> String.valueOf(shown(locale, one)))
                    .collect(Collectors.joining(text(locale, "common.and")));
        }
        return argument instanceof Enum<?> constant ? text(locale, keyOf(constant)) : argument;
    }

    /** The key of an enum constant's label, such as {@code Attribute.PROACTIVE}. */
    public static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** All texts of a language: Chinese unless the locale is English. */
    public static Map<String, String> all(Locale locale) {
        return LOADED.computeIfAbsent("en".equals(locale.getLanguage()) ? "en" : "zh", Messages::load);
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String file : FILES) {
            Properties properties = new Properties();
            String name = "/messages/" + file + "_" + language + ".properties";
            try (InputStream in = Messages.class.getResourceAsStream(name)) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(name, unreadable);
            }
            properties.forEach((key, value) -> texts.put((String) key, (String) value));
        }
        return texts;
    }
}
