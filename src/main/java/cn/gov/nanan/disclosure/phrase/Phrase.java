package cn.gov.nanan.disclosure.phrase;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * 一条常用意见.
 *
 * @param acts codes of the acts with which it is said, such as {@code RETURN}; none where it is said with any
 */
public record Phrase(List<String> acts, String text) {
    public Phrase {
        acts = List.copyOf(new LinkedHashSet<>((Collection<String>) acts));
    }

    boolean isSaidWithAny() {
        return acts.isEmpty();
    }

    boolean isSaidWith(String act) {
        return acts.contains(act);
    }
}
