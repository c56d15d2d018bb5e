package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.web.bulk.BulkWork;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuTest {
    @Test
    @DisplayName("一（二）4 批量办理：流转表给谁这些事，谁就有入口，包括自己发布非公文类的拟稿人")
    void bulkWorkFollowsTheTable() {
        assertEquals(
                EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.DISCLOSURE_OFFICE, Role.GENERAL_OFFICE),
                BulkWork.roles());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("批量办理 菜单有入口的就能进，进得去的菜单就有入口")
    void menuAndAuthorisationAgree(Role role) {
        Section section = new Section("产业发展科", Section.Kind.SECTION, 1);
        Officer officer = new Officer("one", "one", "hash", false);
        officer.appoint(role, role.isOfSection() ? section : null);
        boolean admitted = Arrays.stream(BulkWork.values()).anyMatch(work -> work.isFor(Actor.alone(officer)));
        assertEquals(BulkWork.roles().contains(role), admitted);
    }
}
