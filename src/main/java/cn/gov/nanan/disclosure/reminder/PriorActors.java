package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.subject.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 经手人: through whose hands something has gone, in numbers.
 *
 * @param holder who has it in hand now, its 拟稿人 while it is a draft
 * @param drafted who had it as a draft: who has it now and who began it, another one after 转办
 * @param last by whom, and for whom, the last act was done
 */
record PriorActors(Optional<Long> holder, Set<Long> drafted, Set<Long> last) {
    static PriorActors of(long drafter, long author, Set<Long> last) {
        return new PriorActors(Optional.of(drafter), Stream.of(drafter, author).collect(Collectors.toSet()), last);
    }

    /** Where it does not matter who had it before. */
    static PriorActors of(Subject subject) {
        Optional<Long> holder = Optional.ofNullable(subject.holder());
        return new PriorActors(holder, holder.map(Set::of).orElse(Set.of()), Set.of());
    }

    boolean isDraftOf(long officer) {
        return drafted.contains(officer);
    }
}
