package cn.gov.nanan.disclosure.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.caseload.Age;
import cn.gov.nanan.disclosure.caseload.Caseload;
import cn.gov.nanan.disclosure.caseload.CaseloadCases;
import cn.gov.nanan.disclosure.caseload.CaseloadFigures;
import cn.gov.nanan.disclosure.caseload.CaseloadFilter;
import cn.gov.nanan.disclosure.caseload.CaseloadRow;
import cn.gov.nanan.disclosure.caseload.CaseloadScope;
import cn.gov.nanan.disclosure.caseload.Timing;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.remedy.RemedyKind;
import cn.gov.nanan.disclosure.remedy.RemedyRecord;
import cn.gov.nanan.disclosure.remedy.RemedyResult;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.RequestStep;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 年度报告、申请看板: counted from the cases, frozen, corrected, drafted for publication. */
@ExtendWith(ArquillianExtension.class)
class AnnualIT {
    private static final int YEAR = 2025;
    private static final int MANY = 60;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private YearOfRequests requests;

    @Inject
    private Remedies remedies;

    @Inject
    private AnnualReports reports;

    @Inject
    private AnnualCases cases;

    @Inject
    private AnnualPublishing publishing;

    @Inject
    private AnnualReminders reminders;

    @Inject
    private Caseload caseload;

    @Inject
    private CaseloadCases caseloadCases;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        requests.fill(YEAR, 0, MANY);
        actingAs.user("office");
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 勾稽关系都成立；表三、表四的每个数字都等于它背后的件数")
    void everyFigureIsTheNumberOfItsCases() {
        remedy(RemedyKind.RECONSIDERATION, "2025-02-03", RemedyResult.UPHELD, "2025-04-01");
        remedy(RemedyKind.RECONSIDERATION, "2025-12-03", RemedyResult.OVERTURNED, "2026-02-01");
        remedy(RemedyKind.LAWSUIT, "2024-12-03", RemedyResult.OTHERWISE_ENDED, "2025-02-01");
        remedy(RemedyKind.COMPLAINT, "2025-02-03", RemedyResult.UNFOUNDED, "2025-03-01");
        AnnualView view = reports.view(YEAR);
        assertEquals(List.of(), view.broken());
        assertTrue(view.figures().value(ReportTable.NEW, ReportTable.TOTAL).intValue() > 20);
        for (ReportTable table : List.of(ReportTable.REQUESTS, ReportTable.REMEDIES)) {
            for (ReportLine row : table.rows()) {
                for (ReportLine column : table.columns()) {
                    ReportCell cell = new ReportCell(row.id(), column.id());
                    long figure = view.figures().value(cell).longValueExact();
                    assertEquals(figure, cases.count(YEAR, cell), cell.toString());
                    assertEquals(figure, cases.page(YEAR, cell, 0, 1000).size(), cell.toString());
                }
            }
        }
        assertEquals(BigDecimal.ONE, view.figures().value(ReportTable.RESULTS, "RECONSIDERATION-UPHELD"));
        assertEquals(BigDecimal.valueOf(2), view.figures().value(ReportTable.RESULTS, "RECONSIDERATION-TOTAL"));
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 定稿后不再改变：案件有变动的显示差异，更正一格写明理由，文字不能再写，来年按定稿结转")
    void whatIsFrozenStays() {
        reports.write(YEAR, version(), new ReportTexts("本年收到申请若干。", null, null));
        reports.note(YEAR, version(), new ReportCell("licences", ReportTable.DECIDED), BigDecimal.TEN, "政务服务系统");
        assertThrows(BusinessException.class, () -> note(ReportTable.NEW, ReportTable.TOTAL, 1, "不对"));
        assertThrows(BusinessException.class, () -> note("licences", ReportTable.DECIDED, -1, "负数"));
        assertThrows(BusinessException.class, () -> note("licences", ReportTable.DECIDED, 1, " "));
        reports.freeze(YEAR, version());
        AnnualView frozen = reports.view(YEAR);
        assertTrue(frozen.isFrozen() && frozen.snapshot().isIntact());
        assertEquals(BigDecimal.TEN, frozen.figures().value("licences", ReportTable.DECIDED));
        AnnualCase one = cases.page(YEAR, new ReportCell(ReportTable.PROCESSED, ReportTable.TOTAL), 0, 1)
                .get(0);
        Outcome other = one.how() == Outcome.GRANTED ? Outcome.OTHER_MISC : Outcome.GRANTED;
        requests.change(one.name(), other);
        AnnualView after = reports.view(YEAR);
        assertEquals(frozen.figures(), after.figures());
        assertEquals(4, after.moved().size());
        note(other.row(), ReportTable.TOTAL, 7, "复核发现错计");
        AnnualView corrected = reports.view(YEAR);
        assertEquals(BigDecimal.valueOf(7), corrected.figures().value(other.row(), ReportTable.TOTAL));
        assertEquals("复核发现错计", corrected.note(other.row(), ReportTable.TOTAL).reason());
        assertFalse(corrected.isSound(), "the totals do not fit any more, and the page says so");
        assertEquals(frozen.snapshot().digest(), corrected.snapshot().digest());
        assertTrue(corrected.snapshot().isIntact());
        assertThrows(BusinessException.class, () -> reports.write(YEAR, version(), ReportTexts.NONE));
        assertThrows(BusinessException.class, () -> reports.freeze(YEAR, version()));
        assertEquals(
                corrected.figures().value(ReportTable.CARRIED_OUT, ReportTable.TOTAL),
                reports.view(YEAR + 1).figures().value(ReportTable.CARRIED_IN, ReportTable.TOTAL));
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 年度未结束不定稿；后到的人得到提示；别人不能编制；没有的年度和格是地址错误")
    void whatIsRefused() {
        assertThrows(BusinessException.class, () -> reports.freeze(YEAR + 1, 0));
        reports.write(YEAR, 0, ReportTexts.NONE);
        reports.write(YEAR, version(), new ReportTexts("甲", null, null));
        assertTrue(assertThrows(BusinessException.class, () -> reports.write(YEAR, 0, ReportTexts.NONE))
                .is(RefusalKind.STALE));
        assertTrue(
                assertThrows(BusinessException.class, () -> reports.view(1999)).is(RefusalKind.ADDRESS));
        assertTrue(assertThrows(BusinessException.class, () -> ReportCell.asked("9", "X"))
                .is(RefusalKind.ADDRESS));
        for (String reader : List.of("leader", "auditor", "signatory")) {
            actingAs.user(reader);
            assertEquals(YEAR, reports.view(YEAR).year(), reader);
            assertThrows(BusinessException.class, () -> reports.write(YEAR, 0, ReportTexts.NONE), reader);
            assertThrows(BusinessException.class, () -> reports.freeze(YEAR, 0), reader);
        }
        for (String other : List.of("drafter", "head", "general")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> reports.view(YEAR), other);
            assertThrows(
                    BusinessException.class,
                    () -> cases.count(YEAR, new ReportCell(ReportTable.NEW, ReportTable.TOTAL)),
                    other);
        }
    }

    @Test
    @DisplayName("国办公开办函〔2021〕30号 表二的行政规范性文件：按内容类别，也按文种认定，与办理时要求有效期的一致；数字等于背后的件数")
    void normativeByKindOfDocument() {
        ReportCell made = new ReportCell(ReportTable.NORMATIVE, ReportTable.MADE);
        clock.set("2025-05-12T09:00");
        long item = issued.published("2025-05-08", "2025-05-09");
        clock.set("2026-03-02T09:00");
        actingAs.user("office");
        assertEquals(BigDecimal.ZERO, reports.view(YEAR).figures().value(made));
        requests.retype(item, "05-3a");
        assertEquals(BigDecimal.ONE, reports.view(YEAR).figures().value(made));
        assertEquals(1, cases.count(YEAR, made));
        assertEquals(
                List.of(item),
                cases.page(YEAR, made, 0, 10).stream().map(AnnualCase::id).toList());
        requests.retype(item, "04-1");
        assertEquals(BigDecimal.ZERO, reports.view(YEAR).figures().value(made), "often normative is not always");
    }

    @Test
    @DisplayName("条例第四十九条 公开办编制的年度报告由公开办交拟稿人发布：在拟稿人手里，公开办自己不拟稿；不是拟稿人的不能交，只交一次")
    void theOfficeGivesItToADrafter() {
        assertThrows(BusinessException.class, () -> publishing.entrust(YEAR, "drafter"), "not frozen");
        reports.freeze(YEAR, version());
        for (String nobody : List.of("office", "head", "nobody", "")) {
            assertEquals(
                    "annual.error.drafter",
                    assertThrows(BusinessException.class, () -> publishing.entrust(YEAR, nobody))
                            .key());
        }
        for (String other : List.of("drafter", "head", "leader", "auditor")) {
            actingAs.user(other);
            assertThrows(BusinessException.class, () -> publishing.entrust(YEAR, "drafter"), other);
        }
        actingAs.user("office");
        long item = publishing.entrust(YEAR, "drafter");
        assertThrows(BusinessException.class, () -> publishing.entrust(YEAR, "drafter2"));
        assertEquals(item, reports.view(YEAR).item());
        assertEquals(1, count("select count(*) from audit_event where act = 'item.entrust' and who = 'office'"));
        assertEquals(1, count("select count(*) from information_item_file where item_id = " + item));
        issued.act("drafter", item, Action.SUBMIT, ActionInput.none());
        assertEquals(
                1,
                count("select count(*) from information_item i join officer o on o.id = i.drafter_id"
                        + " where o.user_name = 'drafter' and i.id = " + item));
        actingAs.user("drafter");
        assertThrows(BusinessException.class, () -> publishing.draft(YEAR));
    }

    @Test
    @DisplayName("条例第四十九条 提醒公开办一次；定稿后拟稿人起草为信息，附 PDF，只能一次；公众看到之前照常提醒，发布后不再提醒")
    void toldOnceAndDraftedOnce() {
        clock.set("2026-01-10T08:00");
        reminders.tell(LocalDate.of(2026, 1, 10));
        reminders.tell(LocalDate.of(2026, 1, 11));
        assertEquals(1, count("select count(*) from notice where subject_kind = 'ANNUAL_REPORT'"));
        assertThrows(BusinessException.class, () -> publishing.draft(YEAR));
        reports.freeze(YEAR, version());
        assertThrows(BusinessException.class, () -> publishing.draft(YEAR), "the office drafts nothing");
        actingAs.user("drafter");
        long item = publishing.draft(YEAR);
        assertEquals(
                1,
                count("select count(*) from information_item i join information_item_file f on f.item_id = i.id"
                        + " where i.id = " + item + " and i.title like '%2025年政府信息公开工作年度报告'"));
        assertThrows(BusinessException.class, () -> publishing.draft(YEAR));
        assertEquals(item, reports.view(YEAR).item());
        reminders.tell(LocalDate.of(2026, 1, 20));
        assertEquals(2, count("select count(*) from notice where subject_kind = 'ANNUAL_REPORT' and read_at is null"));
        long document = issued.item(Decision.proactive(), "2026-01-08", "2026-01-09");
        requests.publishAs(YEAR, document);
        issued.act("office", document, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        issued.act("office", document, Action.PUBLISH, ActionInput.none());
        reminders.tell(LocalDate.of(2026, 1, 31));
        assertEquals(2, count("select count(*) from notice where subject_kind = 'ANNUAL_REPORT'"));
        assertEquals(0, count("select count(*) from notice where subject_kind = 'ANNUAL_REPORT' and read_at is null"));
    }

    @Test
    @DisplayName("申请看板 每个数字都等于它背后的件数；负责人只数到本科室的；拟稿人打不开")
    void everyFigureOfTheBoardIsTheNumberOfItsCases() {
        requests.share();
        for (String reader : List.of("office", "head")) {
            actingAs.user(reader);
            CaseloadFigures figures = caseload.figures(YEAR);
            figures.open().forEach(load -> {
                for (Age age : Age.values()) {
                    assertEquals(
                            load.count(age),
                            caseloadCases.count(new CaseloadFilter(
                                    CaseloadScope.OPEN, YEAR, null, load.step(), age, null, null, null, null)));
                }
            });
            assertEquals(figures.openTotal(), count(CaseloadScope.OPEN, null, null));
            assertEquals(figures.overdue(), count(CaseloadScope.OPEN, null, Timing.OVERDUE));
            assertEquals(figures.arrived(), count(CaseloadScope.ARRIVED, null, null));
            assertEquals(figures.onTime(), count(CaseloadScope.CONCLUDED, null, Timing.ON_TIME));
            assertEquals(figures.late(), count(CaseloadScope.CONCLUDED, null, Timing.LATE));
            for (int month = 1; month <= 12; month++) {
                assertEquals(figures.arrivedIn(month), count(CaseloadScope.ARRIVED, month, null));
                assertEquals(figures.answeredIn(month).total(), count(CaseloadScope.CONCLUDED, month, null));
            }
            assertEquals(reader.equals("head") ? 1 : 2, figures.sections().size());
            figures.sections()
                    .forEach(load -> assertEquals(
                            load.helped(),
                            caseloadCases.count(new CaseloadFilter(
                                    CaseloadScope.HELPED, YEAR, null, null, null, null, null, load.section(), null))));
            assertTrue(figures.sections().stream().anyMatch(load -> load.helped() > 0), reader);
            assertEquals(
                    figures.openTotal(),
                    figures.sections().stream().mapToLong(one -> one.open()).sum());
        }
        actingAs.user("drafter");
        assertThrows(BusinessException.class, () -> caseload.figures(YEAR));
        assertThrows(BusinessException.class, () -> count(CaseloadScope.OPEN, null, null));
    }

    @Test
    @DisplayName("条例第三十三条 等申请人补正、缴费的不算逾期；未答复而办结的既不按时也不逾期")
    void onlyWhatRunsIsOverdue() {
        CaseloadFilter overdue =
                new CaseloadFilter(CaseloadScope.OPEN, YEAR, null, null, null, Timing.OVERDUE, null, null, null);
        long before = caseloadCases.count(overdue);
        assertTrue(before >= 2, String.valueOf(before));
        List<CaseloadRow> late = caseloadCases.page(overdue, 0, 2);
        requests.move(late.get(0).number(), RequestStep.CLARIFYING);
        requests.move(late.get(1).number(), RequestStep.AWAITING_FEE);
        assertEquals(before - 2, caseloadCases.count(overdue));
        CaseloadFigures figures = caseload.figures(YEAR);
        assertEquals(before - 2, figures.overdue());
        long unanswered = count("select count(*) from information_request where served_on is null"
                + " and concluded_on between date '2025-01-01' and date '2025-12-31'");
        assertTrue(unanswered > 0);
        assertEquals(figures.concluded() - unanswered, figures.onTime() + figures.late());
        assertTrue(figures.onTime() > 0 && figures.late() > 0);
    }

    @Test
    @DisplayName("性能 报告和看板的语句数不随申请增多")
    void theNumberOfStatementsDoesNotGrow() {
        reports.view(YEAR);
        caseload.figures(YEAR);
        long report = Statements.during(() -> reports.view(YEAR));
        long board = Statements.during(() -> caseload.figures(YEAR));
        requests.fill(7, MANY, 3 * MANY);
        assertEquals(report, Statements.during(() -> reports.view(YEAR)));
        assertEquals(board, Statements.during(() -> caseload.figures(YEAR)));
        assertTrue(report <= 7 && board <= 9, report + " " + board);
    }

    private long count(CaseloadScope scope, Integer month, Timing timing) {
        return caseloadCases.count(new CaseloadFilter(scope, YEAR, month, null, null, timing, null, null, null));
    }

    private void note(String row, String column, long value, String reason) {
        reports.note(YEAR, version(), new ReportCell(row, column), BigDecimal.valueOf(value), reason);
    }

    private int version() {
        return reports.view(YEAR).version();
    }

    private void remedy(RemedyKind kind, String received, RemedyResult result, String decided) {
        remedies.enter(
                new RemedyRecord(
                        kind,
                        null,
                        null,
                        LocalDate.parse(received),
                        "不服答复",
                        null,
                        result,
                        LocalDate.parse(decided),
                        null),
                null);
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
