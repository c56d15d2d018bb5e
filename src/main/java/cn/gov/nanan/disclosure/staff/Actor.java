package cn.gov.nanan.disclosure.staff;

import java.util.List;
import java.util.stream.Stream;

/**
 * 经办人: an officer as he acts now: himself, and in the place of the absent colleagues for whom he stands in today (代).
 * What may be done and seen is asked of an actor; an officer alone, however he was loaded, has only his own roles.
 *
 * @param standsInBy the delegations in force; none for a closed account
 */
public record Actor(Officer officer, List<Delegation> standsInBy) {
    public Actor {
        standsInBy = officer.isActive() ? List.copyOf(standsInBy) : List.of();
    }

    /** One for whom nobody is absent. */
    public static Actor alone(Officer officer) {
        return new Actor(officer, List.of());
    }

    /** 代理 included: does he, or somebody for whom he acts, hold the role? */
    public boolean acts(Role role) {
        return officer.holds(role)
                || standsInBy.stream()
                        .anyMatch(one -> one.covers(role) && one.principal().holds(role));
    }

    /** Whose role it may be when he acts so: his own first, then those of the colleagues for whom he acts (代). */
    public Stream<Officer> holdersOf(Role role, Section section) {
        Stream<Officer> absent = standsInBy.stream()
                .filter(one -> one.covers(role) && one.principal().holds(role, section))
                .map(Delegation::principal);
        return officer.holds(role, section) ? Stream.concat(Stream.of(officer), absent) : absent;
    }

    /** The sections in which he, or somebody for whom he acts, holds the role. */
    public List<Section> sectionsAs(Role role) {
        Stream<Section> absent = standsInBy.stream()
                .filter(one -> one.covers(role))
                .flatMap(one -> one.principal().sectionsAs(role).stream());
        return Stream.concat(officer.sectionsAs(role).stream(), absent)
                .distinct()
                .toList();
    }

    public String userName() {
        return officer.userName();
    }
}
