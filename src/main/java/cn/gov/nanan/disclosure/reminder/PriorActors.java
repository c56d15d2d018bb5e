package cn.gov.nanan.disclosure.reminder;

import java.util.Set;

/**
 * 经手人: through whose hands an item has gone, in numbers.
 *
 * @param drafter who has the draft now
 * @param author who began it; another one after 转办
 * @param last by whom, and for whom, the last act was done
 */
record PriorActors(long drafter, long author, Set<Long> last) {
    /** Where it does not matter who had it before. */
    static PriorActors of(long drafter) {
        return new PriorActors(drafter, drafter, Set.of());
    }

    boolean isDraftOf(long officer) {
        return officer == drafter || officer == author;
    }
}
