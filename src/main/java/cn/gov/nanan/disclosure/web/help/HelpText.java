package cn.gov.nanan.disclosure.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * 帮助文本: one Markdown file under {@code help/}. Its first heading is the part's title; each heading of the third level,
 * and each paragraph that begins with （一）, （二） …, is a clause with an anchor. HTML within the text is shown as text.
 */
final class HelpText {
    private static final Pattern CLAUSE = Pattern.compile("（[一二三四五六七八九十]+）[^。：，；]*");
    private static final Parser PARSER = Parser.builder().build();

    private final String name;
    private final Node document;
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final List<HelpClause> clauses = new ArrayList<>();
    private String title = "";

    private HelpText(String name, String markdown) {
        this.name = name;
        this.document = PARSER.parse(markdown);
    }

    /** @param context what stands before the addresses of pages */
    static HelpPart read(String language, String name, String context) {
        return read(language, name, context, path -> true);
    }

    /**
     * The same; a link to a page that is not on this node stands as plain words.
     *
     * @param here which pages are
     */
    static HelpPart read(String language, String name, String context, Predicate<String> here) {
        String resource = "/help/" + language + "/" + name + ".md";
        try (InputStream in = HelpText.class.getResourceAsStream(resource)) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), context, here);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    static HelpPart parse(String name, String markdown, String context) {
        return parse(name, markdown, context, path -> true);
    }

    private static HelpPart parse(String name, String markdown, String context, Predicate<String> here) {
        HelpText text = new HelpText(name, markdown);
        text.unlink(here);
        text.divide();
        return new HelpPart(name, text.title, text.html(context), text.clauses);
    }

    private void unlink(Predicate<String> here) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                String page = link.getDestination().replaceFirst("[?#].*", "");
                if (page.startsWith("/") && !here.test(page)) {
                    while (link.getFirstChild() != null) {
                        link.insertBefore(link.getFirstChild());
                    }
                    link.unlink();
                }
            }
        });
    }

    private void divide() {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 3) {
                clause(node, plain(node));
            } else if (node instanceof Paragraph) {
                Matcher begins = CLAUSE.matcher(plain(node));
                if (begins.lookingAt()) {
                    clause(node, begins.group());
                }
            }
        }
        Node first = document.getFirstChild();
        if (first instanceof Heading) {
            title = plain(first);
            first.unlink();
        }
    }

    private void clause(Node node, String label) {
        String anchor = name + "-" + (clauses.size() + 1);
        anchors.put(node, anchor);
        clauses.add(new HelpClause(anchor, label, node.getNext() instanceof Paragraph next ? plain(next) : ""));
    }

    private String html(String context) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(created -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                        attributes.put("class", "gk-clause");
                    } else if (node instanceof Link link
                            && link.getDestination().startsWith("/")) {
                        attributes.put("href", context + link.getDestination());
                    }
                })
                .build()
                .render(document);
    }

    /** The words alone; of a link what it is called. */
    private static String plain(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }
}
