package cn.gov.nanan.disclosure.redline;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * 花脸稿: a text with all that was inserted and deleted since, by author, in the order in which they wrote. Never changes.
 */
public final class Redline {
    private final Function<String, List<TextBlock>> reading;
    private final List<TextBlock> blocks;

    private Redline(Function<String, List<TextBlock>> reading, List<TextBlock> blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** Of formatted text, made safe in any case. */
    public static Redline html(String html) {
        return of(Parsing::html, html);
    }

    /** Of one line. */
    public static Redline plain(String text) {
        return of(Parsing::plain, text);
    }

    /** Of what is not taken apart, such as a choice from a list. */
    public static Redline whole(String text) {
        return of(Parsing::whole, text);
    }

    private static Redline of(Function<String, List<TextBlock>> reading, String text) {
        return new Redline(reading, reading.apply(text));
    }

    /** The same as this author left it, from 1 on. */
    public Redline amended(int author, String text) {
        return new Redline(reading, new Amending(author).blocks(blocks, reading.apply(text)));
    }

    /** Was anything inserted or deleted, or a cell reshaped? */
    public boolean isMarked() {
        return marked(mark -> !mark.equals(Mark.NONE)) > 0 || blocks.stream().anyMatch(TextBlock::isReshaped);
    }

    /** Characters that were inserted and still stand. */
    public int inserted() {
        return marked(Mark::isInserted);
    }

    /** Characters that stood and were deleted. */
    public int deleted() {
        return marked(Mark::deleted);
    }

    private int marked(Function<Mark, Boolean> which) {
        return blocks.stream()
                .flatMap(TextBlock::leaves)
                .flatMap(leaf -> leaf.pieces().stream())
                .filter(piece -> which.apply(piece.mark()))
                .mapToInt(piece -> piece.token().text().length())
                .sum();
    }

    /** Well-formed and harmless, each change with its author's number and, for whoever listens, his name. */
    public String xhtml(List<String> authors, Locale locale) {
        return new RedlineMarkup(authors, locale).of(blocks);
    }
}
