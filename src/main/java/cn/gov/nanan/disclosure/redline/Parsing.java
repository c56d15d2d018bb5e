package cn.gov.nanan.disclosure.redline;

import cn.gov.nanan.disclosure.file.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** 读入: formatted text, made harmless once more, as blocks with their words. */
final class Parsing {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "div",
            "hr",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td");

    private Parsing() {}

    static List<TextBlock> html(String html) {
        return blocks(Jsoup.parseBodyFragment(RichText.sanitised(html)).body());
    }

    static List<TextBlock> plain(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : List.of(TextBlock.leaf(Frame.BARE, Token.of(text, List.of()), Mark.NONE));
    }

    /** A text that is not taken apart: it is another one, or it is not. */
    static List<TextBlock> whole(String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : List.of(TextBlock.leaf(Frame.BARE, List.of(new Token(text, List.of())), Mark.NONE));
    }

    private static List<TextBlock> blocks(Element parent) {
        List<TextBlock> blocks = new ArrayList<>();
        List<Token> loose = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                flush(loose, blocks);
                blocks.add(block(element));
            } else {
                inline(node, List.of(), loose);
            }
        }
        flush(loose, blocks);
        return blocks;
    }

    /** What stands between blocks without one of its own. */
    private static void flush(List<Token> loose, List<TextBlock> blocks) {
        if (loose.stream().anyMatch(token -> !token.text().isBlank())) {
            blocks.add(TextBlock.leaf(Frame.BARE, List.copyOf(loose), Mark.NONE));
        }
        loose.clear();
    }

    private static TextBlock block(Element element) {
        Frame frame = frame(element);
        if (element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName()))) {
            return new TextBlock(frame, blocks(element), List.of());
        }
        List<Token> tokens = new ArrayList<>();
        element.childNodes().forEach(node -> inline(node, List.of(), tokens));
        return TextBlock.leaf(frame, tokens, Mark.NONE);
    }

    private static void inline(Node node, List<Frame> formats, List<Token> tokens) {
        if (node instanceof TextNode text) {
            tokens.addAll(Token.of(text.getWholeText().replace('\n', ' '), formats));
        } else if (node instanceof Element element) {
            if ("br".equals(element.normalName())) {
                tokens.add(new Token(Token.BREAK, formats));
                return;
            }
            List<Frame> inner = new ArrayList<>(formats);
            inner.add(frame(element));
            element.childNodes().forEach(child -> inline(child, List.copyOf(inner), tokens));
        }
    }

    private static Frame frame(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            attributes.put(attribute.getKey(), attribute.getValue());
        }
        return new Frame(element.normalName(), Map.copyOf(attributes));
    }
}
