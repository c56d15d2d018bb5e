package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * 可见范围: which items an officer may see: his own, those of his sections and of the sections in his charge; 签发领导,
 * 公开办, 办公室 and the auditor see all. The administrator sees none.
 */
public record Sight(Officer officer, boolean all, Set<Section> sections) {
    private static final Set<Role> ALL =
            EnumSet.of(Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.GENERAL_OFFICE, Role.AUDITOR);
    private static final Set<Role> OF_SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.LEADER);

    public static Sight of(Officer officer) {
        Set<Section> sections = new LinkedHashSet<>();
        OF_SECTION.forEach(role -> sections.addAll(officer.sectionsAs(role)));
        return new Sight(officer, ALL.stream().anyMatch(officer::holds), sections);
    }

    public boolean reaches(InformationItem item) {
        return all || sections.contains(item.section()) || item.drafter().equals(officer);
    }
}
