package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 流转: one row of the procedure.
 *
 * @param kinds the kinds of information that go this way
 * @param by as what the officer may act, each in relation to the item: <em>its</em> drafter, the head of <em>its</em>
 *     section
 * @param clause where the text says so
 * @param guards all of them must hold; the first that does not is the refusal
 * @param effects what follows besides
 */
public record Transition(
        Set<InformationKind> kinds,
        Step from,
        Action action,
        Set<Role> by,
        Step to,
        String clause,
        List<Guard> guards,
        Set<Effect> effects) {
    /** The same row with these effects. */
    Transition with(Effect... those) {
        return new Transition(kinds, from, action, by, to, clause, guards, Set.of(those));
    }

    public boolean has(Effect effect) {
        return effects.contains(effect);
    }

    /** What the dialogue of this act may ask. */
    public Set<Field> fields() {
        Set<Field> fields = new LinkedHashSet<>();
        guards.stream().filter(guard -> guard.field() != null).forEach(guard -> fields.add(guard.field()));
        return fields;
    }

    boolean asks(Field field) {
        return guards.stream().anyMatch(guard -> guard.field() == field);
    }

    /** The guards that say whether the row is open at all. */
    Stream<Guard> gates() {
        return guards.stream().filter(guard -> guard.field() == null);
    }

    /** The guards that say what must be given. */
    Stream<Guard> demands() {
        return guards.stream().filter(guard -> guard.field() != null);
    }

    boolean isOpen(Attempt attempt) {
        return gates().allMatch(guard -> guard.holds(attempt));
    }
}
