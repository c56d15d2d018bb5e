package cn.gov.nanan.disclosure.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Sections;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 初始配置: from the empty database of a first start until nothing is left. */
@ExtendWith(ArquillianExtension.class)
class FirstStepsIT {
    private static final Map<Setting, String> GIVEN = Map.of(
            Setting.AGENCY_CODE, "QZ07000",
            Setting.AGENCY_NAME, "南安市工业和信息化局",
            Setting.AGENCY_SHORT_NAME, "南安市工信局",
            Setting.AGENCY_DOCUMENT_PREFIX, "南工信",
            Setting.PUBLIC_BASE_URL, "https://disclosure.example.gov.cn/",
            Setting.MAIL_HOST, "mail.example.gov.cn",
            Setting.MAIL_FROM, "disclosure@example.gov.cn");

    private static final Set<Role> WORKING = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.AUDITOR));

    @Inject
    private FirstSteps steps;

    @Inject
    private Officers officers;

    @Inject
    private Sections sections;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @BeforeEach
    void begin() {
        clock.set("2026-03-02T09:00");
        acting.user("admin");
    }

    @AfterEach
    void end() throws IOException {
        GIVEN.keySet().forEach(LiveSetting::clear);
        LiveSetting.clear(Setting.NETWORK);
        Files.deleteIfExists(mark());
    }

    @Test
    @DisplayName("初始配置 空库逐项列出还差什么，配齐一项完成一项，全部配齐后不再有待完成的")
    void anEmptyNodeIsSetUp() throws IOException {
        assertEquals(
                Map.of(
                        SetupStep.SECTIONS, SetupState.MISSING,
                        SetupStep.OFFICERS, SetupState.MISSING,
                        SetupStep.ROLES, SetupState.MISSING,
                        SetupStep.CALENDAR, SetupState.DONE,
                        SetupStep.NEXT_CALENDAR, SetupState.OPTIONAL,
                        SetupStep.AGENCY, SetupState.MISSING,
                        SetupStep.ADDRESS, SetupState.MISSING,
                        SetupStep.KEYS, SetupState.DONE,
                        SetupStep.BACKUP, SetupState.OPTIONAL,
                        SetupStep.MAIL, SetupState.OPTIONAL),
                states());
        people();
        GIVEN.forEach(LiveSetting::set);
        Files.writeString(mark(), "disclosure-20260301T020000\n");
        Files.setLastModifiedTime(mark(), FileTime.from(Instant.parse("2026-02-28T18:00:00Z")));
        Map<SetupStep, SetupState> ready = states();
        assertEquals(SetupState.OPTIONAL, ready.remove(SetupStep.NEXT_CALENDAR));
        assertEquals(Set.of(SetupState.DONE), Set.copyOf(ready.values()));
        clock.set("2026-03-20T09:00");
        assertEquals(SetupState.MISSING, states().get(SetupStep.BACKUP), "a week without one");
    }

    @Test
    @DisplayName("初始配置 身份：没人担任的逐个点名；有拟稿人而没有负责人、分管领导的科室点名；停用了人，又差了")
    void rolesAreNamed() {
        sections.create("产业发展科", Section.Kind.SECTION, 1);
        enrol("drafter", Role.DRAFTER, "产业发展科");
        enrol("office", Role.DISCLOSURE_OFFICE, null);
        List<SetupFinding> found = line(SetupStep.ROLES).found();
        assertEquals(
                List.of(
                        SetupFinding.of(
                                "roles.vacant",
                                List.of(
                                        Role.SECTION_HEAD,
                                        Role.LEADER,
                                        Role.SIGNATORY,
                                        Role.GENERAL_OFFICE,
                                        Role.AUDITOR)),
                        SetupFinding.of("roles.office-head"),
                        SetupFinding.of("roles.section", Role.SECTION_HEAD, List.of("产业发展科")),
                        SetupFinding.of("roles.section", Role.LEADER, List.of("产业发展科"))),
                found);
        people();
        assertEquals(SetupState.DONE, line(SetupStep.ROLES).state());
        officers.close("auditor", officers.byUserName("auditor").orElseThrow().version());
        assertEquals(
                List.of(SetupFinding.of("roles.vacant", List.of(Role.AUDITOR))),
                line(SetupStep.ROLES).found());
    }

    @Test
    @DisplayName("初始配置 外网节点只要公开办和审计员，另要对方的证书；次年日历到十二月还没有录入，就是待完成")
    void ofAnotherNetworkAndSeason() {
        LiveSetting.set(Setting.NETWORK, "extranet");
        enrol("office", Role.DISCLOSURE_OFFICE, null);
        enrol("auditor", Role.AUDITOR, null);
        assertEquals(SetupState.DONE, line(SetupStep.ROLES).state());
        assertEquals(SetupState.MISSING, line(SetupStep.TRUST).state());
        clock.set("2026-12-01T09:00");
        assertEquals(SetupState.MISSING, line(SetupStep.NEXT_CALENDAR).state());
        LiveSetting.set(Setting.NETWORK, "intranet");
        assertEquals(SetupState.OPTIONAL, line(SetupStep.ADDRESS).state(), "there is no public site");
    }

    @Test
    @DisplayName("初始配置 管理员办，审计员看；其他人直接调用也看不到；语句不随人数增加")
    void whoMayRead() {
        people();
        long few = Statements.during(steps::lines);
        for (int n = 0; n < 20; n++) {
            enrol("more" + n, Role.DRAFTER, "产业发展科");
        }
        assertEquals(few, Statements.during(steps::lines));
        assertTrue(few <= 12, few + " statements");
        acting.user("auditor");
        assertEquals(10, steps.lines().size());
        acting.user("everything");
        assertEquals(
                "staff.error.role-needed",
                assertThrows(BusinessException.class, steps::lines).key());
    }

    private void people() {
        if (sections.byName("产业发展科").isEmpty()) {
            sections.create("产业发展科", Section.Kind.SECTION, 1);
        }
        officers.enrol("everything", "一身多职");
        WORKING.forEach(role -> appoint("everything", role, role.isOfSection() ? "产业发展科" : null));
        officers.headOffice("everything", version("everything"), true);
        enrol("auditor", Role.AUDITOR, null);
    }

    private void enrol(String user, Role role, String section) {
        officers.enrol(user, user);
        appoint(user, role, section);
    }

    private void appoint(String user, Role role, String section) {
        Long id =
                section == null ? null : sections.byName(section).orElseThrow().id();
        officers.appoint(user, version(user), role, id);
    }

    private int version(String user) {
        return officers.byUserName(user).orElseThrow().version();
    }

    private Map<SetupStep, SetupState> states() {
        return steps.lines().stream().collect(Collectors.toMap(SetupLine::step, SetupLine::state));
    }

    private SetupLine line(SetupStep step) {
        return steps.lines().stream()
                .filter(line -> line.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static Path mark() {
        return Setting.DATA_DIR.path().resolve("last-backup");
    }
}
