package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.staff.Role;
import java.util.Set;
import java.util.stream.Collectors;

/** 提醒对象: as what somebody is told, always in relation to the item: its drafter, the head of its section. */
enum Party {
    /** 承办人: whoever must act now. */
    HOLDER {
        @Override
        Set<Long> of(Concern concern, Roster roster) {
            return concern.duties().stream()
                    .flatMap(duty -> roster.bound(duty, concern).stream())
                    .collect(Collectors.toSet());
        }
    },
    /** 拟稿人. */
    DRAFTER {
        @Override
        Set<Long> of(Concern concern, Roster roster) {
            return roster.drafting(concern);
        }
    },
    /** 科室负责人. */
    SECTION_HEAD {
        @Override
        Set<Long> of(Concern concern, Roster roster) {
            return roster.holding(Role.SECTION_HEAD, concern.section());
        }
    },
    /** 分管领导. */
    LEADER {
        @Override
        Set<Long> of(Concern concern, Roster roster) {
            return roster.holding(Role.LEADER, concern.section());
        }
    },
    /** 公开办. */
    OFFICE {
        @Override
        Set<Long> of(Concern concern, Roster roster) {
            return roster.holding(Role.DISCLOSURE_OFFICE, concern.section());
        }
    };

    /** Ids of the officers who are it for this item now. */
    abstract Set<Long> of(Concern concern, Roster roster);
}
