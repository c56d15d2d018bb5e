package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.deadline.Owed;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 案头: what an officer answers for: his own, and that of each absent colleague for whom he acts today.
 *
 * @param behalf name of the absent colleague; null on his own desk
 */
record Workload(Officer holder, Predicate<Role> covers, String behalf) {
    /** His own first. */
    static List<Workload> of(Actor actor) {
        return Stream.concat(
                        Stream.of(new Workload(actor.officer(), role -> true, null)),
                        actor.standsInBy().stream().map(Workload::of))
                .toList();
    }

    private static Workload of(Delegation standIn) {
        Officer absent = standIn.principal();
        return new Workload(absent, standIn::covers, absent.name());
    }

    boolean isDrafting() {
        return covers.test(Role.DRAFTER);
    }

    /** The sections that he heads or has in his charge. */
    List<Section> sections() {
        return Stream.of(Role.SECTION_HEAD, Role.LEADER)
                .filter(covers)
                .flatMap(role -> holder.sectionsAs(role).stream())
                .distinct()
                .toList();
    }

    /** As what he owes something for the whole bureau. */
    List<Role> bureauRoles() {
        return Arrays.stream(Role.values()).filter(this::owes).toList();
    }

    private boolean owes(Role role) {
        return !role.isOfSection() && covers.test(role) && holder.holds(role);
    }

    /** Is it his: in his hand, of a section of his, or what he owes for the whole bureau? */
    boolean holds(Owed owed) {
        Subject subject = owed.subject();
        return isDrafting() && holder.id().equals(subject.holder())
                || sections().stream().anyMatch(section -> section.id().equals(subject.section()))
                || owes(owed.owedBy());
    }
}
