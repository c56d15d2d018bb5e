package cn.gov.nanan.disclosure.web.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 样张: a page with {@code {name}} for values, which are escaped, and {@code <!--if name-->…<!--end-->} around parts. */
public final class Template {
    private static final Pattern PART = Pattern.compile("<!--if (\\S+)-->(.*?)<!--end-->", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\\{([\\w.-]+)}");

    private final String text;

    public Template(String resource) {
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    public String filled(Map<String, String> values) {
        String parts = PART.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        values.getOrDefault(part.group(1), "").isEmpty() ? "" : part.group(2)));
        return NAME.matcher(parts)
                .replaceAll(name -> Matcher.quoteReplacement(escaped(values.getOrDefault(name.group(1), ""))));
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
