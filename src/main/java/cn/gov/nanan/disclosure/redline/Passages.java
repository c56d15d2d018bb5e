package cn.gov.nanan.disclosure.redline;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 段落: the passages of a formatted text in their order: paragraphs, headings, lines of lists, cells. Empty ones do not count. */
public final class Passages {
    private final List<TextBlock> blocks;
    private final List<TextBlock> leaves;

    private Passages(List<TextBlock> blocks) {
        this.blocks = blocks;
        this.leaves = blocks.stream()
                .flatMap(TextBlock::leaves)
                .filter(leaf -> !leaf.text().isEmpty())
                .toList();
    }

    /** @param html null for no text */
    public static Passages of(String html) {
        return new Passages(Parsing.html(html));
    }

    /** Their words. */
    public List<String> texts() {
        return leaves.stream().map(TextBlock::text).toList();
    }

    /** Where each of these passages now stands: kept as it is, changed, or {@link Whereabouts#isGone gone}. */
    public List<Whereabouts> in(Passages later) {
        List<String> before = texts();
        List<String> after = later.texts();
        Whereabouts[] found = new Whereabouts[before.size()];
        for (Match match : Wordwise.matched(before, after, words -> Sketch.of(Token.of(words, List.of())))) {
            if (match.before() != Match.NOWHERE) {
                found[match.before()] = match.isKept()
                        ? new Whereabouts(
                                match.after(), !before.get(match.before()).equals(after.get(match.after())))
                        : Whereabouts.GONE;
            }
        }
        return List.of(found);
    }

    /** The text with notes at its passages, well-formed. */
    public String annotated(Map<Integer, List<String>> notes) {
        return new RedlineMarkup(List.of(), Locale.CHINESE, notes).of(blocks);
    }
}
