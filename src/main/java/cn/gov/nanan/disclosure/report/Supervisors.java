package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** 督办人员: who reads the board: leaders, the 公开办 and the auditor, and each head what concerns his sections. */
public final class Supervisors {
    public static final Set<Role> ROLES = Collections.unmodifiableSet(
            EnumSet.of(Role.SECTION_HEAD, Role.LEADER, Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.AUDITOR));

    private Supervisors() {}

    /** @throws BusinessException {@code report.error.not-supervisor} for everybody else */
    static Officer require(Officer officer) {
        if (ROLES.stream().noneMatch(officer::holds)) {
            throw new BusinessException("report.error.not-supervisor");
        }
        return officer;
    }
}
