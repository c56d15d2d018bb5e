package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.staff.Role;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Set<Long> active = new HashSet<>();
    private final List<StandIn> standIns;

    Roster(Collection<Post> posts, Collection<StandIn> standIns) {
        this.standIns = List.copyOf(standIns);
        posts.forEach(post -> {
            active.add(post.officer());
            chairs.computeIfAbsent(new Chair(post.role(), post.section()), chair -> new HashSet<>())
                    .add(post.officer());
        });
    }

    /** Those who hold the role in relation to a section, its head or the 公开办 of the whole bureau; and their deputies. */
    Set<Long> holding(Role role, long section) {
        return withDeputies(holders(role, section), role);
    }

    /** The item's own drafter while his account is open, and who acts for him. */
    Set<Long> drafting(Concern concern) {
        return active.contains(concern.drafter()) ? withDeputies(Set.of(concern.drafter()), Role.DRAFTER) : Set.of();
    }

    private Set<Long> holders(Role role, long section) {
        return chairs.getOrDefault(new Chair(role, role.isOfSection() ? section : null), Set.of());
    }

    private Set<Long> withDeputies(Set<Long> officers, Role role) {
        Set<Long> all = new HashSet<>(officers);
        standIns.stream()
                .filter(one -> officers.contains(one.absent()) && one.covers(role) && active.contains(one.deputy()))
                .forEach(one -> all.add(one.deputy()));
        return all;
    }

    /** Those on whom a duty falls: only its own drafter drafts, and nobody reviews what he drafted himself. */
    Set<Long> bound(Duty duty, Concern concern) {
        if (duty.role() == Role.DRAFTER) {
            return drafting(concern);
        }
        boolean none = duty.headsDrafts()
                && !holders(Role.SECTION_HEAD, concern.section()).contains(concern.drafter());
        Set<Long> bound = new HashSet<>(none ? Set.of() : holders(duty.role(), concern.section()));
        if (!duty.ownDrafts()) {
            bound.remove(concern.drafter());
        }
        return withDeputies(bound, duty.role());
    }
}
