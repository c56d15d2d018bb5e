package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * 可见范围: which items an officer may see: his own, those of his sections and of the sections in his charge; 签发领导,
 * 公开办, 办公室 and the auditor see all. The administrator sees none. Who stands in for a colleague sees what he sees.
 */
public record Sight(Officer officer, boolean all, Set<Section> sections) {
    private static final Set<Role> ALL =
            EnumSet.of(Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.GENERAL_OFFICE, Role.AUDITOR);
    private static final Set<Role> OF_SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.LEADER);

    public static Sight of(Officer officer) {
        Set<Section> sections = new LinkedHashSet<>();
        OF_SECTION.forEach(role -> sections.addAll(officer.sectionsAs(role)));
        boolean all = ALL.stream().anyMatch(officer::holds);
        for (Delegation standIn : officer.standsInBy()) {
            OF_SECTION.stream()
                    .filter(standIn::covers)
                    .forEach(role -> sections.addAll(standIn.principal().sectionsAs(role)));
            all |= ALL.stream()
                    .anyMatch(
                            role -> standIn.covers(role) && standIn.principal().holds(role));
        }
        return new Sight(officer, all, sections);
    }

    public boolean reaches(InformationItem item) {
        return all || sections.contains(item.section()) || item.drafter().equals(officer);
    }
}
