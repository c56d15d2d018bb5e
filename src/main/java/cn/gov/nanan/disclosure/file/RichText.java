package cn.gov.nanan.disclosure.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * 正文: formatted text, made safe when it comes in. Keeps what the text editor makes (headings, lists, tables, emphasis,
 * alignment, links to http, https and mailto); drops everything else, above all scripts, styles, images and frames.
 */
public final class RichText {
    private static final Pattern LAYOUT =
            Pattern.compile("(ql-(align-(left|right|center|justify)|indent-[1-9]|size-(small|large|huge))\\s*)+");
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
    private static final Pattern LIST = Pattern.compile("ordered|bullet");

    private static final Pattern NUMBERED = Pattern.compile("<ol><li(?:(?!<ol>).)*?</ol>", Pattern.DOTALL);
    private static final Pattern BULLETS =
            Pattern.compile("(?:<li[^>]* data-list=\"bullet\"[^>]*>(?:(?!<li).)*?</li>)+", Pattern.DOTALL);

    /** References to characters from U+3000 on: none of them means anything in HTML. */
    private static final Pattern BEYOND_LATIN = Pattern.compile("&#x([3-9a-f][0-9a-f]{3}|[12][0-9a-f]{4});");

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
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private RichText() {}

    /** The text with only harmless elements, attributes and links; empty string for null. */
    public static String sanitised(String html) {
        return html == null ? "" : lists(letters(POLICY.sanitize(html)));
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

    /** The editor writes bullets as {@code <ol><li data-list="bullet">}; other readers want {@code <ul>}. */
    private static String lists(String safe) {
        return NUMBERED.matcher(safe).replaceAll(list -> Matcher.quoteReplacement(bulleted(list.group())));
    }

    private static String bulleted(String list) {
        String marked = BULLETS.matcher(list).replaceAll("</ol><ul>$0</ul><ol>");
        return marked.replace(" data-list=\"bullet\"", "")
                .replace(" data-list=\"ordered\"", "")
                .replace("<ol></ol>", "");
    }

    /** The words alone, one line a paragraph, for search and summaries. */
    public static String plain(String html) {
        String lines = sanitised(html)
                .replaceAll("\\R", " ")
                .replaceAll("(?i)<(br|/p|/h[1-6]|/li|/tr|/div|/blockquote|/pre)[^>]*>", "\n")
                .replaceAll("(?i)</t[dh]>", "\t")
                .replaceAll("<[^>]*>", "");
        return unescaped(lines)
                .replace('\u00a0', ' ')
                .replaceAll("[\\s\\u00a0\\u3000]*\\n\\s*", "\n")
                .strip();
    }

    /** The sanitiser writes only these references. */
    private static String unescaped(String html) {
        String text = html;
        return org.owasp.html.Encoding.decodeHtml(text, false);
    }
}
