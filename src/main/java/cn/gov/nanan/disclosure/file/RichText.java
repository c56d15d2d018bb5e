package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.Written;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * 正文: formatted text, made safe when it comes in. Keeps what the text editor makes (headings, lists, tables, emphasis,
 * alignment, links to http, https and mailto); drops everything else, above all scripts, styles, images and frames.
 */
public final class RichText {
    private static final Pattern LAYOUT = Pattern.compile(
            "(ql-(align-(left|right|center|justify)|indent-[1-9]|size-(small|large|huge)|typed)\\s*)++");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern LIST = Pattern.compile("ordered|bullet");

    private static final Pattern SCOPE = Pattern.compile("row|col");

    private static final String INDENT = "\u3000\u3000";
    private static final Pattern BLANKS = Pattern.compile("(<p(?: class=\"[^\"]*\")?>)(?: |\u00a0|&nbsp;|\t){2,}");
    private static final Pattern TYPED = Pattern.compile("<p(?: class=\"((?!ql-typed)[^\"]*)\")?>(?=\u3000)");

    /** A paragraph whose first line its writer has indented as a text is: by two wide blanks, and no more. */
    private static final Pattern BY_HAND = Pattern.compile("<p(?: class=\"ql-typed\")?>\u3000\u3000(?!\u3000)");

    private static final Pattern PLAIN = Pattern.compile("<p>");

    private static final String LIST_START = "<ol>";
    private static final String LIST_END = "</ol>";
    private static final String BULLET = " data-list=\"bullet\"";
    private static final String NUMBERED = " data-list=\"ordered\"";

    /** References to characters from U+3000 on: none of them means anything in HTML. */
    private static final Pattern BEYOND_LATIN =
            Pattern.compile("&#x([3-9a-f][0-9a-f]{3}|[1-9a-f][0-9a-f]{4}|10[0-9a-f]{4});");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "div", "span")
            .allowElements("strong", "b", "em", "i", "u", "s", "sub", "sup", "ul", "ol", "li", "a")
            .allowElements("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowAttributes("class")
            .matching(LAYOUT)
            .globally()
            .allowAttributes("data-list")
            .matching(LIST)
            .onElements("li")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("td", "th")
            .allowAttributes("scope")
            .matching(SCOPE)
            .onElements("th")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private RichText() {}

    /** The text with only harmless elements, attributes and links; empty string for null. */
    public static String sanitised(String html) {
        return html == null ? "" : lists(indented(Written.visible(letters(POLICY.sanitize(html)))));
    }

    /**
     * The sanitiser writes full-width punctuation such as ， as references, for readers in narrow character sets. Ours
     * is UTF-8 throughout, and exports, search and public answers want the characters themselves.
     */
    private static String letters(String safe) {
        return BEYOND_LATIN
                .matcher(safe)
                .replaceAll(reference -> Character.toString(Integer.parseInt(reference.group(1), 16)));
    }

    /**
     * 首行缩进 that was typed stays as it was typed: blanks, which HTML would swallow, become wide ones, and the style
     * sheets do not indent such a paragraph a second time. Who indents by hand has written flush left what he did not
     * indent, as 主送机关 is (GB/T 9704): there no paragraph is indented for him.
     */
    private static String indented(String safe) {
        String wide = BLANKS.matcher(safe).replaceAll("$1" + INDENT);
        String typed = TYPED.matcher(wide)
                .replaceAll(p -> p.group(1) == null
                        ? "<p class=\"ql-typed\">"
                        : "<p class=\"ql-typed " + p.group(1).strip() + "\">");
        return BY_HAND.matcher(typed).find() ? PLAIN.matcher(typed).replaceAll("<p class=\"ql-typed\">") : typed;
    }

    /**
     * The editor writes bullets as {@code <ol><li data-list="bullet">}; other readers want {@code <ul>}. One pass, however
     * long the list.
     */
    private static String lists(String safe) {
        StringBuilder text = new StringBuilder(safe.length());
        int done = 0;
        for (int end = safe.indexOf(LIST_END); end >= 0; end = safe.indexOf(LIST_END, done)) {
            String before = safe.substring(done, end);
            int start = before.lastIndexOf(LIST_START);
            if (start < 0) {
                text.append(before).append(LIST_END);
            } else {
                text.append(before, 0, start);
                listed(before.substring(start + LIST_START.length()), text);
            }
            done = end + LIST_END.length();
        }
        return text.append(safe, done, safe.length()).toString();
    }

    private static void listed(String items, StringBuilder text) {
        String open = null;
        for (int from = 0; from < items.length(); ) {
            int next = items.indexOf("<li", from + 1);
            String item = items.substring(from, next < 0 ? items.length() : next);
            String kind = item.substring(0, item.indexOf('>') + 1).contains(BULLET) ? "ul" : "ol";
            if (!kind.equals(open)) {
                text.append(open == null ? "<" : "</" + open + "><")
                        .append(kind)
                        .append('>');
                open = kind;
            }
            text.append(item.replace(BULLET, "").replace(NUMBERED, ""));
            from += item.length();
        }
        text.append(open == null ? "" : "</" + open + ">");
    }

    /** The words alone, one line a paragraph, for search and summaries. */
    public static String plain(String html) {
        String lines = sanitised(html)
                .replaceAll("\\R", " ")
                .replaceAll("(?i)<(br|/p|/h[1-6]|/li|/tr|/div|/blockquote|/pre)[^>]*>", "\n")
                .replaceAll("(?i)</t[dh]>", "\t")
                .replaceAll("<[^>]*>", "");
        return unescaped(lines)
                .replaceAll("[ \\u00a0\\u3000]+", " ")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The sanitiser writes only these references. */
    private static String unescaped(String html) {
        String text = html;
        return org.owasp.html.Encoding.decodeHtml(text, false);
    }
}
