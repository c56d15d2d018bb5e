package cn.gov.nanan.disclosure.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 填写: what the officer says when he makes a letter.
 *
 * @param values by placeholder, what he wrote
 * @param passages of a reply: with which passage each matter is answered, in the order of the matters
 * @param enclosures 附件 that go on paper alone, one a line
 */
public record LetterFilling(
        LetterKind kind, Map<Placeholder, String> values, List<Passage> passages, List<String> enclosures) {
    public LetterFilling {
        values = Map.copyOf(values);
        passages = List.copyOf(passages);
        enclosures = enclosures.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The same, with what was recorded above what was written. */
    public LetterFilling with(Map<Placeholder, String> recorded) {
        Map<Placeholder, String> all = new EnumMap<>(Placeholder.class);
        all.putAll(values);
        all.putAll(recorded);
        return new LetterFilling(kind, all, passages, enclosures);
    }

    /** 一项的答复. */
    public record Passage(LetterKind kind, Map<Placeholder, String> values) {
        public Passage {
            values = Map.copyOf(values);
        }
    }
}
