package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 隐藏内容的核对: what the files of one item hide, and what of that somebody has looked at.
 *
 * @param ticked by {@link Concealed#key}
 */
public record HiddenTicks(List<Concealed> found, Set<String> ticked) {
    static final HiddenTicks NONE = new HiddenTicks(List.of(), Set.of());

    private static final int MOST_NAMED = 10;

    /** What nobody has looked at yet. */
    public List<Concealed> open() {
        return found.stream().filter(one -> !ticked.contains(one.key())).toList();
    }

    boolean isOf(Confirmation one) {
        return found.stream().anyMatch(concealed -> concealed.key().equals(one.finding()));
    }

    /** The first of them in words, and how many more there are; what is open comes first. */
    public String text(Locale locale) {
        List<Concealed> named = open().isEmpty() ? found : open();
        String first = text(locale, named.stream().limit(MOST_NAMED).toList());
        int more = named.size() - MOST_NAMED;
        return more > 0 ? Messages.text(locale, "screening.personal.more", first, more) : first;
    }

    static String text(Locale locale, List<Concealed> named) {
        return named.stream()
                .map(one -> one.text(locale))
                .collect(Collectors.joining(Messages.text(locale, "hidden.and")));
    }
}
