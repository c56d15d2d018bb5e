package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.staff.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 申请流转: one row of the table.
 *
 * @param by as what the officer may act; roles of a section in relation to the one in charge
 * @param clause where the law says so
 * @param guards all of them must hold; the first that does not is the refusal
 * @param consequences what follows besides
 */
public record RequestTransition(
        RequestStep from,
        RequestAction action,
        Set<Role> by,
        RequestStep to,
        String clause,
        List<RequestGuard> guards,
        Set<Consequence> consequences) {
    /** The same row with these consequences. */
    RequestTransition with(Consequence... those) {
        return new RequestTransition(from, action, by, to, clause, guards, Set.of(those));
    }

    public boolean has(Consequence consequence) {
        return consequences.contains(consequence);
    }

    /** What the dialogue of this act asks. */
    public Set<RequestField> fields() {
        Set<RequestField> fields = new LinkedHashSet<>();
        demands().forEach(guard -> fields.add(guard.field()));
        return fields;
    }

    /** The guards that say whether the row is open at all. */
    Stream<RequestGuard> gates() {
        return guards.stream().filter(guard -> guard.field() == null);
    }

    /** The guards that say what must be given. */
    Stream<RequestGuard> demands() {
        return guards.stream().filter(guard -> guard.field() != null);
    }

    boolean isOpen(RequestAttempt attempt) {
        return gates().allMatch(guard -> guard.holds(attempt));
    }
}
