package cn.gov.nanan.disclosure.clearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** 会商报批、公共利益决定: what is wrong is said all at once, each at its field and once. */
class ClearanceFaultsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Officer OFFICER = Items.OFFICE.officer();
    private static final String LONG = "长".repeat(1001);

    @Test
    @DisplayName("条例第十一条 会商报批缺什么、错什么一次说全，各在各栏")
    void askingIsRefusedAtOnce() {
        refused(
                List.of("body", "askedOn"),
                () -> new Clearance(Purpose.INVOLVED, " ", TODAY.plusDays(1), OFFICER, TODAY));
        refused(List.of("body"), () -> new Clearance(Purpose.INVOLVED, LONG, null, OFFICER, TODAY));
    }

    @Test
    @DisplayName("附件2 一（四）3 登记答复缺什么一次说全；没有登记成的什么也不留下")
    void answeringIsRefusedAtOnce() {
        Clearance asked = new Clearance(Purpose.APPROVAL, "省厅", TODAY, OFFICER, TODAY);
        refused(
                List.of("note", "answer", "means", "on"),
                () -> asked.answer(new Reply(null, null, TODAY.minusDays(1), null, LONG), TODAY));
        refused(
                List.of("means", "number"),
                () -> asked.answer(new Reply(Answer.AGREED, null, null, " ", "已收悉"), TODAY));
        assertNull(asked.note());
        assertNull(asked.answer());
    }

    @Test
    @DisplayName("条例第三十二条 第三方同意公开须有书面答复：电话答复不能登记为同意；不同意的、不是第三方的可以")
    void thirdPartyAgreesInWriting() {
        Reply spoken = new Reply(Answer.AGREED, Means.TELEPHONE, null, null, "王经理");
        Clearance third = new Clearance(Purpose.THIRD_PARTY, "某企业", TODAY, OFFICER, TODAY);
        refused(List.of("means"), () -> third.answer(spoken, TODAY));
        assertNull(third.answer());
        third.answer(new Reply(Answer.REFUSED, Means.TELEPHONE, null, null, "王经理"), TODAY);
        assertEquals(Answer.REFUSED, third.answer());
        Clearance agency = new Clearance(Purpose.INVOLVED, "某局", TODAY, OFFICER, TODAY);
        agency.answer(spoken, TODAY);
        assertTrue(agency.isAgreed());
    }

    @Test
    @DisplayName("条例第十五条 公共利益决定缺什么一次说全；告知早于获取的也一并说")
    void decisionIsRefusedAtOnce() {
        Clearances clearances = new Clearances();
        clearances.ask(Purpose.THIRD_PARTY, "某企业", TODAY.minusDays(2), OFFICER, TODAY);
        refused(
                List.of("party", "reason", "toldOn"),
                () -> clearances.decide(null, null, null, Optional.empty(), OFFICER, NOW));
        refused(
                List.of("reason", "toldOn"),
                () -> clearances.decide(" 某企业 ", "", TODAY.minusDays(3), Optional.empty(), OFFICER, NOW));
        refused(
                List.of("toldOn"),
                () -> clearances.decide(
                        "另一企业", "关系饮水安全", TODAY.minusDays(3), Optional.of(TODAY.minusDays(1)), OFFICER, NOW));
    }

    private static void refused(List<String> fields, Executable doing) {
        BusinessException refusal = assertThrows(BusinessException.class, doing);
        assertEquals(
                fields, refusal.each().stream().map(BusinessException::field).toList());
        assertEquals(fields.get(0), refusal.field());
    }
}
