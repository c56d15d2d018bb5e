package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.publication.Channel;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
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

    /** What he owes for the whole bureau. */
    List<Channel> channels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> owes(channel.owedBy(InformationKind.DOCUMENT)))
                .toList();
    }

    private boolean owes(Role role) {
        return !role.isOfSection() && covers.test(role) && holder.holds(role);
    }

    /** Is it his: his draft, of a section of his, or what he owes for the whole bureau? */
    boolean holds(long drafter, Section section, Channel channel, InformationKind kind) {
        return isDrafting() && holder.id() == drafter || sections().contains(section) || owes(channel.owedBy(kind));
    }
}
