package cn.gov.nanan.disclosure.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 任职: who may hold what, and where. */
class OfficerTest {
    private final Section industry = new Section("产业发展科", Section.Kind.SECTION, 3);
    private final Section digital = new Section("数字经济科", Section.Kind.SECTION, 4);
    private final Officer officer = new Officer("leader", "分管领导甲", "hash", false);

    @Test
    @DisplayName("一（一）3 分管领导可分管数个科室，科室依次排列")
    void oneLeaderForSeveralSections() {
        officer.appoint(Role.LEADER, digital);
        officer.appoint(Role.LEADER, industry);
        officer.appoint(Role.LEADER, industry);
        assertEquals(List.of(industry, digital), officer.sectionsAs(Role.LEADER));
        assertEquals(2, officer.appointments().size());
    }

    @Test
    @DisplayName("一（一） 一人可兼数个身份，免去一个不影响其余")
    void oneOfficerSeveralRoles() {
        officer.appoint(Role.LEADER, industry);
        officer.appoint(Role.SIGNATORY);
        officer.relieve(Role.LEADER, industry);
        assertEquals(Set.of(Role.SIGNATORY), officer.roles());
        assertFalse(officer.holds(Role.LEADER, industry));
    }

    @Test
    @DisplayName("一（一）2 科室负责人是某一科室的负责人，不是他科的")
    void headOfOneSectionOnly() {
        officer.appoint(Role.SECTION_HEAD, industry);
        assertTrue(officer.holds(Role.SECTION_HEAD, industry));
        assertFalse(officer.holds(Role.SECTION_HEAD, digital));
        assertFalse(officer.holds(Role.SECTION_HEAD, null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("一（一） 科室身份必有科室，全局身份必无科室")
    void roleFitsItsPlace(Role role) {
        Section wrong = role.isOfSection() ? null : industry;
        assertThrows(IllegalArgumentException.class, () -> officer.appoint(role, wrong));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    @DisplayName("三员分离 系统管理员不兼任何其他身份，不经办内容")
    void adminHoldsNothingElse(Role role) {
        officer.appoint(Role.ADMIN);
        assertThrows(BusinessException.class, () -> officer.appoint(role, role.isOfSection() ? industry : null));
    }

    @Test
    @DisplayName("三员分离 经办人不兼系统管理员或审计员")
    void handlersNeitherAdministerNorAudit() {
        officer.appoint(Role.DRAFTER, industry);
        assertThrows(BusinessException.class, () -> officer.appoint(Role.ADMIN));
        assertThrows(BusinessException.class, () -> officer.appoint(Role.AUDITOR));
    }

    @Test
    @DisplayName("人员停用 停用后不再有任何身份，恢复后如前")
    void closedOfficerHoldsNothing() {
        officer.appoint(Role.LEADER, industry);
        officer.close();
        assertFalse(officer.holds(Role.LEADER));
        assertTrue(officer.sectionsAs(Role.LEADER).isEmpty());
        assertTrue(officer.roles().isEmpty());
        officer.reopen();
        assertTrue(officer.holds(Role.LEADER, industry));
    }

    @Test
    @DisplayName("会话 改密或停用后，先前的登录失效；他人重置的口令须再改")
    void stampEndsSessions() {
        String before = officer.stamp();
        officer.changePassword("another", false);
        assertNotEquals(before, officer.stamp());
        assertTrue(officer.isMustChangePassword());
        officer.changePassword("own", true);
        assertFalse(officer.isMustChangePassword());
        String changed = officer.stamp();
        officer.close();
        assertNotEquals(changed, officer.stamp());
    }

    @Test
    @DisplayName("会话 免去身份后，先前的登录失效")
    void reliefEndsSessions() {
        officer.appoint(Role.AUDITOR);
        String before = officer.stamp();
        officer.relieve(Role.AUDITOR, null);
        assertNotEquals(before, officer.stamp());
    }
}
