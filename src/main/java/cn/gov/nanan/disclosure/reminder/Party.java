package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** 提醒对象: as what somebody is told, always in relation to the item: its drafter, the head of its section. */
enum Party {
    /** 承办人: whoever must act now. */
    HOLDER(null) {
        @Override
        Set<Recipient> of(Concern concern, Roster roster) {
            return concern.duties().stream()
                    .flatMap(duty -> roster.bound(duty, concern).stream())
                    .collect(Collectors.toSet());
        }
    },
    /** 拟稿人. */
    DRAFTER(Role.DRAFTER) {
        @Override
        Set<Recipient> of(Concern concern, Roster roster) {
            return roster.drafting(concern.hands());
        }
    },
    /** 科室经办人: whoever drafts in the section in charge. */
    STAFF(Role.DRAFTER),
    /** 科室负责人. */
    SECTION_HEAD(Role.SECTION_HEAD),
    /** 分管领导. */
    LEADER(Role.LEADER),
    /** 公开办. */
    OFFICE(Role.DISCLOSURE_OFFICE);

    private final Role role;

    Party(Role role) {
        this.role = role;
    }

    /** The officers who are it for this item now. */
    Set<Recipient> of(Concern concern, Roster roster) {
        return roster.holding(role, concern.section());
    }

    boolean is(Role wanted) {
        return role == wanted;
    }
}
