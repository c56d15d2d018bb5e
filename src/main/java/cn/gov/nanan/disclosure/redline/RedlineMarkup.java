package cn.gov.nanan.disclosure.redline;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * 花脸稿版面: {@code ins} and {@code del}, each with the number of its author as a sign to see and his name as a text to
 * hear; colour comes last. A cell that was reshaped, or came or went empty, says so. Where only lines end differently
 * there is nothing to read, and nothing is marked. Notes stand at the beginning of the passage to which they belong.
 */
final class RedlineMarkup {
    private final List<String> authors;
    private final Locale locale;
    private final Map<Integer, List<String>> notes;
    private final Map<Mark, String> said = new HashMap<>();
    private int passage;

    RedlineMarkup(List<String> authors, Locale locale) {
        this(authors, locale, Map.of());
    }

    /** @param notes by the number of the passage from 0 on */
    RedlineMarkup(List<String> authors, Locale locale, Map<Integer, List<String>> notes) {
        this.authors = authors;
        this.locale = locale;
        this.notes = notes;
    }

    String of(List<TextBlock> blocks) {
        Document page = Document.createShell("");
        page.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        blocks.forEach(block -> write(block, page.body()));
        return page.body().html();
    }

    private void write(TextBlock block, Element parent) {
        Element own = framed(block.frame(), parent);
        if (!block.shape().equals(Mark.NONE)) {
            shape(block.shape(), own);
        }
        block.blocks().forEach(inner -> write(inner, own));
        if (block.isLeaf() && !block.text().isEmpty()) {
            notes.getOrDefault(passage, List.of()).forEach(note -> own.appendElement("span")
                    .attr("class", "gk-passage-note")
                    .attr("role", "note")
                    .text(note));
            passage++;
        }
        List<Piece> pieces = block.pieces();
        for (int start = 0; start < pieces.size(); ) {
            Mark mark = pieces.get(start).mark();
            int end = start;
            while (end < pieces.size() && pieces.get(end).mark().equals(mark)) {
                end++;
            }
            run(pieces.subList(start, end), mark, own);
            start = end;
        }
    }

    private static Element framed(Frame frame, Element parent) {
        if (frame.tag().isEmpty()) {
            return parent;
        }
        Element own = parent.appendElement(frame.tag());
        frame.attributes().forEach(own::attr);
        return own;
    }

    private void run(List<Piece> pieces, Mark mark, Element parent) {
        boolean blank = pieces.stream().allMatch(piece -> piece.token().text().equals(Token.BREAK));
        if (blank && mark.deleted()) {
            return;
        }
        if (blank || mark.equals(Mark.NONE)) {
            words(pieces, parent);
            return;
        }
        Element change = change(mark, mark.deleted() ? "del" : "ins", said.computeIfAbsent(mark, this::said), parent);
        words(pieces, change);
        number(mark, change);
    }

    private static Element change(Mark mark, String tag, String said, Element parent) {
        Element change = parent.appendElement(tag).attr("class", "gk-by gk-by-" + hue(mark));
        change.appendElement("span").attr("class", "gk-hidden").text(said);
        return change;
    }

    private static void number(Mark mark, Element change) {
        change.appendElement("sup").attr("aria-hidden", "true").text(String.valueOf(mark.by()));
    }

    private String said(Mark mark) {
        return said(mark, mark.deleted() ? "redline.deleted" : "redline.inserted");
    }

    private String said(Mark mark, String key) {
        return Messages.text(locale, key, authors.get(mark.by() - 1));
    }

    /** It has no words of its own: what is seen is said. */
    private void shape(Mark mark, Element cell) {
        String key = mark.deleted() ? "redline.cell.gone" : "redline.cell.changed";
        Element change = change(
                mark, "span", said(mark, mark.deleted() ? "redline.cell.gone.by" : "redline.cell.changed.by"), cell);
        change.appendElement("span").attr("aria-hidden", "true").text(Messages.text(locale, key));
        number(mark, change);
    }

    /** Colours help whoever sees them, and begin anew after the sixth author. */
    private static int hue(Mark mark) {
        return (mark.by() - 1) % 6 + 1;
    }

    private static void words(List<Piece> pieces, Element parent) {
        for (int start = 0; start < pieces.size(); ) {
            List<Frame> formats = pieces.get(start).token().formats();
            Element inner = parent;
            for (Frame format : formats) {
                inner = framed(format, inner);
            }
            int end = start;
            while (end < pieces.size() && pieces.get(end).token().formats().equals(formats)) {
                end = written(pieces, end, inner);
            }
            start = end;
        }
    }

    /** Writes a break, or all words up to the next. */
    private static int written(List<Piece> pieces, int start, Element parent) {
        if (pieces.get(start).token().text().equals(Token.BREAK)) {
            parent.appendElement("br");
            return start + 1;
        }
        List<Frame> formats = pieces.get(start).token().formats();
        StringBuilder text = new StringBuilder();
        int end = start;
        while (end < pieces.size()
                && pieces.get(end).token().formats().equals(formats)
                && !pieces.get(end).token().text().equals(Token.BREAK)) {
            text.append(pieces.get(end++).token().text());
        }
        parent.appendText(text.toString());
        return end;
    }
}
