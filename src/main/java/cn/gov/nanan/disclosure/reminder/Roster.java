package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.staff.Role;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** 在岗人员: who holds what now, by id; a bureau's appointments are few, so they are read at once. */
final class Roster implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * 岗位: one role of one active officer.
     *
     * @param section null for a role held bureau-wide
     */
    record Post(long officer, Role role, Long section) implements Serializable {}

    private record Chair(Role role, Long section) implements Serializable {}

    /**
     * 代理: who acts for an absent officer today.
     *
     * @param role null: in all of his roles
     */
    record StandIn(long absent, long deputy, Role role) implements Serializable {
        boolean covers(Role wanted) {
            return role == null || role == wanted;
        }
    }

    private final Map<Chair, Set<Long>> chairs = new HashMap<>();
    private final Set<Long> active;
    private final List<StandIn> standIns;

    /** @param active whose account is open, with or without a role: a draft stays in hand, and anybody may stand in */
    Roster(Collection<Long> active, Collection<Post> posts, Collection<StandIn> standIns) {
        this.active = Set.copyOf(active);
        this.standIns = List.copyOf(standIns);
        posts.forEach(post -> chairs.computeIfAbsent(new Chair(post.role(), post.section()), chair -> new HashSet<>())
                .add(post.officer()));
    }

    /** Those who hold the role in relation to a section, its head or the 公开办 of the whole bureau; and their deputies. */
    Set<Recipient> holding(Role role, Long section) {
        return told(holders(role, section), role, (deputy, absent) -> true);
    }

    /** The item's own drafter while his account is open, and who acts for him. */
    Set<Recipient> drafting(PriorActors hands) {
        Set<Long> drafter = hands.holder().filter(active::contains).map(Set::of).orElse(Set.of());
        return told(drafter, Role.DRAFTER, (deputy, absent) -> true);
    }

    /**
     * Those on whom a duty falls, exactly as the guards of the procedure say: only its own drafter drafts, nobody reviews
     * what he drafted or began, nor agrees to what he asked for himself, be it for or through a colleague.
     */
    Set<Recipient> bound(Duty duty, Concern concern) {
        if (duty.headsDrafts() && !isHeadsDraft(concern)) {
            return Set.of();
        }
        PriorActors hands = concern.hands();
        Set<Long> holders = new HashSet<>(holders(duty.role(), concern.section()));
        if (duty.role() == Role.DRAFTER) {
            holders.retainAll(hands.holder().map(Set::of).orElse(Set.of()));
        }
        return told(
                holders, duty.role(), (deputy, absent) -> isFree(duty, hands, deputy) && isFree(duty, hands, absent));
    }

    private static boolean isFree(Duty duty, PriorActors hands, long officer) {
        return (duty.ownDrafts() || !hands.isDraftOf(officer))
                && (duty.sameHand() || !hands.last().contains(officer));
    }

    private boolean isHeadsDraft(Concern concern) {
        return holders(Role.SECTION_HEAD, concern.section()).stream().anyMatch(concern.hands()::isDraftOf);
    }

    private Set<Long> holders(Role role, Long section) {
        return chairs.getOrDefault(new Chair(role, role.isOfSection() ? section : null), Set.of());
    }

    /** The officers, and who acts for them in this role; of each pair of who acts and whose role it is, what may be. */
    private Set<Recipient> told(Set<Long> officers, Role role, BiPredicate<Long, Long> may) {
        Set<Recipient> told = new LinkedHashSet<>();
        officers.stream()
                .filter(officer -> may.test(officer, officer))
                .map(Recipient::himself)
                .forEach(told::add);
        standIns.stream()
                .filter(one -> officers.contains(one.absent()) && one.covers(role) && active.contains(one.deputy()))
                .filter(one -> may.test(one.deputy(), one.absent()))
                .map(one -> new Recipient(one.deputy(), one.absent()))
                .forEach(told::add);
        return told;
    }
}
