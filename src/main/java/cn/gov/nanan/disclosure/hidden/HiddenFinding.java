package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 一项隐藏内容: of one kind in one file.
 *
 * @param places the first of them; empty where there is nothing to name
 * @param more how many further places there are
 */
public record HiddenFinding(HiddenKind kind, List<HiddenPlace> places, int more) {
    private static final String FIELD = "\t";
    private static final String VALUE = "\u001f";

    /** In words, with its places. */
    public String text(Locale locale) {
        String kindly = Messages.text(locale, Messages.keyOf(kind));
        return places.isEmpty() ? kindly : Messages.text(locale, "hidden.found", kindly, where(locale));
    }

    /** Its places; empty where there is nothing to name. */
    public String where(Locale locale) {
        String named = places.stream()
                .map(place -> place.text(locale))
                .collect(Collectors.joining(Messages.text(locale, "hidden.and")));
        return more > 0 ? Messages.text(locale, "hidden.found.more", named, more) : named;
    }

    /** As one line, to be kept. */
    String line() {
        Stream<String> head = Stream.of(kind.name(), String.valueOf(more));
        Stream<String> written = places.stream()
                .map(place -> place.key()
                        + place.values().stream().map(value -> VALUE + value).collect(Collectors.joining()));
        return Stream.concat(head, written).collect(Collectors.joining(FIELD));
    }

    static HiddenFinding of(String line) {
        List<String> fields = List.of(line.split(FIELD, -1));
        List<HiddenPlace> places = fields.stream()
                .skip(2)
                .map(field -> Arrays.asList(field.split(VALUE, -1)))
                .map(parts -> new HiddenPlace(parts.get(0), List.copyOf(parts.subList(1, parts.size()))))
                .toList();
        return new HiddenFinding(HiddenKind.valueOf(fields.get(0)), places, Integer.parseInt(fields.get(1)));
    }
}
