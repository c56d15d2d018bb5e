package cn.gov.nanan.disclosure.print;

import cn.gov.nanan.disclosure.file.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 版面: XHTML for printing, made of escaped texts and templates under {@code print/} with slots {@code ${name}}. */
public record Markup(String xhtml) {
    private static final Pattern SLOT = Pattern.compile("\\$\\{([a-z-]+)\\}");
    /** The first row of a body of a table where it has headings and nothing else. */
    private static final Pattern HEADED = Pattern.compile(
            "(<table[^>]*>(?:<colgroup>.*?</colgroup>)?)<tbody>(<tr>(?:<th[^>]*>(?:(?!</?t[dhr]).)*</th>)++</tr>)");

    /** A character by its number; those that XHTML itself needs are none of them. */
    private static final Pattern WRITTEN = Pattern.compile("&#(?:x([0-9A-Fa-f]{2,6})|([0-9]{3,7}));");

    private static final int ASCII = 0x7F;
    public static final Markup NONE = new Markup("");

    /** A text as it is, its lines kept; nothing for null. */
    public static Markup text(Object text) {
        String plain = text == null ? "" : Printable.of(text.toString());
        return new Markup(plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br />"));
    }

    /** Formatted text, made safe once more; a first row of headings alone stands on each page anew. */
    public static Markup rich(String html) {
        String headed = HEADED.matcher(RichText.sanitised(html)).replaceAll("$1<thead>$2</thead><tbody>");
        return new Markup(Printable.of(WRITTEN.matcher(headed).replaceAll(Markup::written)));
    }

    private static String written(MatchResult found) {
        int one = found.group(1) == null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(1), 16);
        boolean plain = one <= ASCII || !Character.isValidCodePoint(one);
        return Matcher.quoteReplacement(plain ? found.group() : Character.toString(one));
    }

    /** An element around parts; {@code tag} may hold attributes. */
    public static Markup element(String tag, Markup... parts) {
        StringBuilder inside = new StringBuilder();
        for (Markup part : parts) {
            inside.append(part.xhtml);
        }
        return new Markup("<" + tag + ">" + inside + "</" + tag.split(" ", 2)[0] + ">");
    }

    /** One after the other, however many. */
    public static Markup joined(Stream<Markup> parts) {
        return new Markup(parts.map(Markup::xhtml).collect(Collectors.joining()));
    }

    public Markup and(Markup next) {
        return new Markup(xhtml + next.xhtml);
    }

    /** The template {@code print/NAME.xhtml} with its slots filled. */
    public static Markup template(String name, Map<String, Markup> slots) {
        Matcher slot = SLOT.matcher(read("/print/" + name + ".xhtml"));
        return new Markup(slot.replaceAll(found -> Matcher.quoteReplacement(slots.get(found.group(1)).xhtml)));
    }

    /** What a sheet looks like, the file {@code print/NAME.css}. */
    static Markup style(String name) {
        return new Markup(read("/print/" + name + ".css"));
    }

    private static String read(String resource) {
        try (InputStream in = Markup.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
