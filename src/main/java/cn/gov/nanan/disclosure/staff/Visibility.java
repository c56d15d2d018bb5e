package cn.gov.nanan.disclosure.staff;

import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * 可见范围: what an officer may see: what he has in hand, what belongs to his sections and to the sections in his charge;
 * 签发领导, 公开办, 办公室 and the auditor see all. The administrator sees none. Who stands in for a colleague sees what he
 * sees. Spelt here once, as a question and, side by side, as the condition of a query.
 */
public record Visibility(Officer officer, boolean all, Set<Section> sections) {
    private static final Set<Role> ALL =
            EnumSet.of(Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.GENERAL_OFFICE, Role.AUDITOR);
    private static final Set<Role> OF_SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.LEADER);

    public static Visibility of(Actor actor) {
        Set<Section> sections = new LinkedHashSet<>();
        OF_SECTION.forEach(role -> sections.addAll(actor.sectionsAs(role)));
        return new Visibility(actor.officer(), ALL.stream().anyMatch(actor::acts), sections);
    }

    /** @param holder who has it in hand */
    public boolean reaches(Section section, Officer holder) {
        return all || sections.contains(section) || holder.equals(officer);
    }

    /** The same by their ids, of which either may be absent. */
    public boolean reaches(Long section, Long holder) {
        return all
                || sections.stream().anyMatch(one -> one.id().equals(section))
                || officer.id().equals(holder);
    }

    /** {@link #reaches} as a condition of a query on items {@code i}; {@link #bind} sets its parameters. */
    public String condition() {
        return condition("i.section.id", "i.drafter.id");
    }

    /**
     * {@link #reaches} as a condition of a query.
     *
     * @param section path to the section's id
     * @param holder path to the id of who has it in hand
     */
    public String condition(String section, String holder) {
        return all ? "1 = 1" : "(" + section + " in (:seenSections) or " + holder + " = :viewer)";
    }

    /** The same of a subject at this path, which keeps both ids. */
    public String conditionOn(String subject) {
        return condition(subject + ".section", subject + ".holder");
    }

    /** The parameters of {@link #condition}, by their names. */
    public Map<String, Object> parameters() {
        return all
                ? Map.of()
                : Map.of("seenSections", sections.stream().map(Section::id).toList(), "viewer", officer.id());
    }

    /** The same query, with the parameters of its {@link #condition} set. */
    public <Q extends Query> Q bind(Q query) {
        parameters().forEach(query::setParameter);
        return query;
    }
}
