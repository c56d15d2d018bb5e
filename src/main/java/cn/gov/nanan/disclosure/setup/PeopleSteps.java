package cn.gov.nanan.disclosure.setup;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Staffing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 科室、人员、身份: whether there is somebody for each thing that must be done. */
@Dependent
class PeopleSteps {
    /** So many sections are named; whoever has put these right reads the next. */
    private static final int NAMED = 5;

    /** Who works on the public side, and who looks at it. */
    private static final Set<Role> OUTSIDE = EnumSet.of(Role.DISCLOSURE_OFFICE, Role.AUDITOR);

    private static final Set<Role> INSIDE = EnumSet.complementOf(EnumSet.of(Role.ADMIN));

    @Inject
    private Staffing staffing;

    List<SetupLine> lines() {
        long sections = staffing.sections();
        long officers = staffing.officers();
        return List.of(
                SetupLine.of(
                        SetupStep.SECTIONS,
                        sections == 0 ? List.of(SetupFinding.of("sections.none")) : List.of(),
                        SetupFinding.of("sections", sections)),
                SetupLine.of(
                        SetupStep.OFFICERS,
                        officers == 0 ? List.of(SetupFinding.of("officers.none")) : List.of(),
                        SetupFinding.of("officers", officers)),
                SetupLine.of(SetupStep.ROLES, unfilled(), SetupFinding.of("roles")));
    }

    private List<SetupFinding> unfilled() {
        boolean procedure = Network.current().hasProcedure();
        List<Role> vacant = new ArrayList<>(procedure ? INSIDE : OUTSIDE);
        vacant.removeAll(staffing.held());
        List<SetupFinding> missing = new ArrayList<>();
        if (!vacant.isEmpty()) {
            missing.add(SetupFinding.of("roles.vacant", vacant));
        }
        if (procedure) {
            if (!vacant.contains(Role.DISCLOSURE_OFFICE) && !staffing.isOfficeHeaded()) {
                missing.add(SetupFinding.of("roles.office-head"));
            }
            headless(Role.SECTION_HEAD, missing);
            headless(Role.LEADER, missing);
        }
        return missing;
    }

    /** Whose drafts would wait for nobody. */
    private void headless(Role role, List<SetupFinding> missing) {
        List<String> sections = staffing.draftingWithout(role, NAMED);
        if (!sections.isEmpty()) {
            missing.add(SetupFinding.of("roles.section", role, sections));
        }
    }
}
