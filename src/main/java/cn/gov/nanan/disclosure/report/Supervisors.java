package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * 督办人员: who reads the board: leaders, the 公开办, the 办公室, which presses for numbers and filing and sees all items anyway,
 * and the auditor; and each head what concerns his sections.
 */
public final class Supervisors {
    public static final Set<Role> ROLES = Collections.unmodifiableSet(EnumSet.of(
            Role.SECTION_HEAD, Role.LEADER, Role.SIGNATORY, Role.DISCLOSURE_OFFICE, Role.GENERAL_OFFICE, Role.AUDITOR));

    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN));

    private Supervisors() {}

    /** @throws BusinessException {@code report.error.not-supervisor} for everybody else */
    static Actor require(Actor actor) {
        if (!among(actor)) {
            throw new BusinessException("report.error.not-supervisor");
        }
        return actor;
    }

    static boolean among(Actor actor) {
        return ROLES.stream().anyMatch(actor::acts);
    }

    /**
     * 登记簿和时限看板的读者: whoever handles or audits items, or acts for somebody who does.
     *
     * @throws BusinessException {@code report.error.not-reader} for the administrator, who has no part in content
     */
    static Actor requireReader(Actor actor) {
        if (READERS.stream().noneMatch(actor::acts)) {
            throw new BusinessException("report.error.not-reader");
        }
        return actor;
    }
}
