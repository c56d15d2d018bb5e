package cn.gov.nanan.disclosure.report;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Bureau;
import cn.gov.nanan.disclosure.procedure.HandlingEntry;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.publication.OtherForm;
import cn.gov.nanan.disclosure.publication.OtherReleases;
import cn.gov.nanan.disclosure.publication.Release;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 统计与登记: registers and figures over what officers really did, on the database. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Decision WITHHELD = Items.WITHHELD;
    private static final Action[] TO_ISSUE = {SUBMIT, AGREE, DETERMINE, SIGN, ISSUE};

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Bureau bureau;

    @Inject
    private Lists lists;

    @Inject
    private Board board;

    @Inject
    private Coverage coverage;

    @Inject
    private Exports exports;

    @Inject
    private Categories categories;

    @Inject
    private OtherReleases releases;

    @Inject
    private OlderCatalogue older;

    private Long section;

    @BeforeEach
    void open() {
        if (bureau != null) {
            clock.set("2026-03-02T09:00");
            section = bureau.founded();
        }
    }

    @Test
    @DisplayName("一（一）4（1） 各登记簿恰好登记应登记的：草稿不登记，印发即登记，发布即入目录")
    void registersHoldWhatWasDone() {
        long draft = bureau.started(section, "尚在起草的通知", Items.PROACTIVE);
        long issued = issued("待复核的通知", Items.PROACTIVE);
        long published = published("已发布的通知");
        long withheld = filed("不公开的通知", WITHHELD);
        long onRequest = filed("依申请公开的通知", Items.ON_REQUEST);
        long waiting = issued("待归档的依申请公开通知", Items.ON_REQUEST);
        long advised = departing("送审查的通知");
        Set<Long> mine = Set.of(draft, issued, published, withheld, onRequest, waiting, advised);
        actingAs.user("office");
        assertEquals(Set.of(issued, published), items(Register.PROACTIVE, mine));
        assertEquals(Set.of(withheld), items(Register.WITHHELD, mine));
        assertEquals(Set.of(onRequest), items(Register.ON_REQUEST, mine));
        assertEquals(Set.of(published, advised), items(Register.SECRECY_REVIEW, mine));
        assertEquals(Set.of(published), items(Register.CATALOGUE, mine));
        for (Register register : Register.values()) {
            assertEquals(all(register).size(), lists.count(register, ListFilter.NONE), register.name());
        }
    }

    @Test
    @DisplayName("保密法第三十一条 国家秘密在不予公开登记中只有编号、日期和科室，导出也没有标题和理由")
    void secretsAreStubs() throws IOException {
        long secret = filed("绝不可见的标题", Items.SECRET);
        actingAs.user("office");
        ListRow row = all(Register.WITHHELD).stream()
                .filter(one -> one.item() == secret)
                .findFirst()
                .orElseThrow();
        List<Column> columns = Register.WITHHELD.columns();
        assertEquals(secret, row.cells().get(columns.indexOf(Column.NUMBER)));
        for (Column silent : List.of(Column.TITLE, Column.REASON, Column.CITATION)) {
            assertEquals(null, row.cells().get(columns.indexOf(silent)), silent.name());
        }
        assertEquals(LocalDate.of(2026, 3, 2), row.cells().get(columns.indexOf(Column.ISSUE_DATE)));
        assertEquals("产业发展科", row.cells().get(columns.indexOf(Column.SECTION)));
        String csv = csv(Register.WITHHELD);
        assertFalse(csv.contains("绝不可见") || csv.contains("涉密事项") || csv.contains(Items.SECRET.reason()));
        assertFalse(read(Register.WITHHELD).toString().contains("涉密事项"));
    }

    @Test
    @DisplayName("督办 每个指标都等于其明细的条数；按科室、环节、月份、季度都对得上")
    void figuresAreTheNumberOfTheirCases() {
        scenario();
        clock.set("2026-04-30T09:00");
        actingAs.user("office");
        Span span = board.span(null, null);
        assertEquals(new Span(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")), span);
        for (Grain grain : Grain.values()) {
            BoardFigures figures = board.figures(span, grain);
            for (Figure figure : Figure.values()) {
                long counted = figures.count(figure);
                assertEquals(all(figure, figure.filter(span)).size(), counted, figure.name());
                assertEquals(lists.count(figure, figure.filter(span)), counted, figure.name());
            }
            figures.bySection().forEach(this::countsItsCases);
            figures.byTime().forEach(this::countsItsCases);
            figures.acts()
                    .forEach(row -> BoardFigures.ACTS.forEach(figure -> assertEquals(
                            all(figure, within(span, row.sectionId(), row.step()))
                                    .size(),
                            row.count(figure))));
            figures.stays().forEach(row -> {
                List<ListRow> cases = all(Figure.HANDLED, within(span, null, row.step()));
                int days = Figure.HANDLED.columns().indexOf(Column.WORKING_DAYS);
                assertEquals(cases.size(), row.acts());
                assertEquals(
                        cases.stream()
                                .mapToLong(one -> (Integer) one.cells().get(days))
                                .sum(),
                        row.workingDays());
            });
            assertTrue(figures.count(Figure.OVERDUE) > 0 && figures.count(Figure.DEPARTED) > 0);
        }
        assertEquals(0, board.figures(Coverage.year(2025), Grain.MONTH).count(Figure.RETURNED));
        BoardFigures ever = board.timeliness();
        for (Figure figure : List.of(Figure.OVERDUE, Figure.DUE_SOON, Figure.DECIDED)) {
            assertEquals(lists.count(figure, ListFilter.NONE), ever.count(figure), figure.name());
        }
        Figure.RELEASES.forEach(
                figure -> assertEquals(lists.count(figure, ListFilter.NONE), ever.count(figure), figure.name()));
        ever.bySection().forEach(this::countsItsCases);
        ever.byTime().forEach(this::countsItsCases);
        assertEquals(1, ever.count(Figure.GAZETTE));
    }

    @Test
    @DisplayName("督办 退回、属性改动、未采纳意见、暂缓各记在发生的环节；改动与办理单所记一致")
    void actsAreCountedWhereTheyHappened() {
        Span span = Coverage.year(2026);
        actingAs.user("leader");
        BoardFigures before = board.figures(span, Grain.MONTH);
        scenario();
        actingAs.user("leader");
        BoardFigures after = board.figures(span, Grain.MONTH);
        assertEquals(1, added(before, after, Figure.RETURNED, Step.SECTION_REVIEW));
        assertEquals(1, added(before, after, Figure.HELD, Step.RECHECK));
        assertEquals(1, added(before, after, Figure.ATTRIBUTE_CHANGED, Step.SECTION_REVIEW));
        assertEquals(1, added(before, after, Figure.DEPARTED, Step.LEADER_REVIEW));
        long changed = entities.createQuery("select e from HandlingEntry e", HandlingEntry.class)
                .getResultStream()
                .filter(HandlingEntry::isAttributeChanged)
                .count();
        assertEquals(changed, after.count(Figure.ATTRIBUTE_CHANGED));
        assertEquals(
                1,
                entities.createQuery(
                                "select e from AuditEvent e where e.act = 'item.agree'"
                                        + " and e.detail like 'PROACTIVE → WITHHELD SECTION_REVIEW → %'",
                                Object.class)
                        .getResultList()
                        .size(),
                "the trail says from what to what");
    }

    @Test
    @DisplayName("可见范围 他科看不到一行，拟稿人不看督办，科室负责人只看本科室")
    void everyoneSeesHisOwn() {
        long item = published("只给本科室看的通知");
        actingAs.user("drafter2");
        for (Register register : Register.values()) {
            assertEquals(List.of(), all(register), register.name());
            assertEquals(0, lists.count(register, ListFilter.NONE));
        }
        Span span = Coverage.year(2026);
        refusedToSupervise(() -> board.figures(span, Grain.MONTH));
        refusedToSupervise(() -> lists.count(Figure.OVERDUE, ListFilter.NONE));
        refusedToSupervise(() -> all(Figure.HANDLED, ListFilter.NONE));
        assertEquals(List.of(), board.timeliness().bySection());
        assertEquals(0, lists.count(Figure.DECIDED, ListFilter.NONE));
        assertEquals(List.of(BoardView.TIMELINESS), board.views());
        assertEquals(6, lists.figures().size());
        refusedToSupervise(() -> coverage.of(2026));
        refusedToSupervise(() -> exports.write(span, Grain.MONTH, Locale.CHINESE, new ByteArrayOutputStream()));
        actingAs.user("drafter");
        assertTrue(items(Register.CATALOGUE, Set.of(item)).contains(item));
        actingAs.user("head");
        assertTrue(board.figures(span, Grain.MONTH).bySection().stream()
                .allMatch(band -> band.row().name().equals("产业发展科")));
    }

    @Test
    @DisplayName("登记簿 按发文字号、标题、科室、期间查询；逐页读完不重不漏；翻页位置写错的拒绝")
    void findsAndPages() {
        long item = published("关于培育百分之50%企业的通知");
        actingAs.user("office");
        int number = SERIAL.get();
        assertEquals(Set.of(item), found("南工信[2026] " + number + " 号"));
        assertEquals(Set.of(item), found("百分之50%企业"));
        assertEquals(Set.of(), found("百分之50_企业"));
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertTrue(items(Register.PROACTIVE, new ListFilter(section, null, null, day, day, null))
                .contains(item));
        assertFalse(items(Register.PROACTIVE, new ListFilter(null, null, null, day.plusDays(1), null, null))
                .contains(item));
        assertFalse(items(Register.PROACTIVE, new ListFilter(null, null, null, null, day.minusDays(1), null))
                .contains(item));
        assertFalse(items(Register.PROACTIVE, new ListFilter(section + 1000, null, null, null, null, null))
                .contains(item));
        published("关于另一事的通知");
        actingAs.user("office");
        for (Register register : Register.values()) {
            List<ListRow> whole =
                    lists.page(register, ListFilter.NONE, null, 500).rows();
            assertEquals(whole, all(register), register.name());
            assertThrows(BusinessException.class, () -> lists.page(register, ListFilter.NONE, "x", 10));
        }
        for (Figure figure : Figure.values()) {
            assertEquals(
                    lists.page(figure, ListFilter.NONE, null, 500).rows(), all(figure, ListFilter.NONE), figure.name());
        }
    }

    @Test
    @DisplayName("督办 不论历史多少，登记簿、看板和覆盖情况的查询次数不变")
    void queriesAreBounded() {
        scenario();
        long few = statements();
        for (int more = 0; more < 8; more++) {
            published("关于查询次数的通知" + more);
            departing("关于查询次数的请示" + more);
        }
        assertEquals(few, statements());
        assertTrue(few <= 40, few + " statements");
    }

    @Test
    @DisplayName("导出 XLSX 读回与页面一字不差，公式不执行，谁导出过有记录")
    void exportsEqualThePage() throws IOException {
        published("=HYPERLINK(\"http://evil\")的通知");
        scenario();
        actingAs.user("office");
        long before = exported();
        for (Register register : Register.values()) {
            List<List<String>> page = new ArrayList<>();
            page.add(register.columns().stream()
                    .map(column -> CellText.of(Locale.CHINESE, column))
                    .toList());
            all(register)
                    .forEach(row -> page.add(row.cells().stream()
                            .map(cell -> CellText.of(Locale.CHINESE, cell))
                            .toList()));
            assertEquals(page, read(register), register.name());
        }
        assertTrue(csv(Register.CATALOGUE).contains("\"'=HYPERLINK(\"\"http://evil\"\")的通知\""));
        assertEquals(before + Register.values().length + 1, exported());
    }

    @Test
    @DisplayName("导出 督办看板：数字各表在前，每个指标的明细各一表")
    void boardIsExported() throws IOException {
        scenario();
        actingAs.user("office");
        Span span = Coverage.year(2026);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(span, Grain.QUARTER, Locale.CHINESE, out);
        BoardFigures figures = board.figures(span, Grain.QUARTER);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertEquals(5 + Figure.values().length, sheets.size());
            List<List<String>> overview = texts(sheets.get(0));
            for (Figure figure : Figure.values()) {
                List<List<String>> cases = texts(sheets.get(5 + figure.ordinal()));
                assertEquals(figures.count(figure), cases.size() - 1, figure.name());
                assertEquals(
                        List.of(CellText.of(Locale.CHINESE, figure), String.valueOf(figures.count(figure))),
                        overview.get(2 + figure.ordinal()));
            }
        }
    }

    @Test
    @DisplayName("条例第二十条 没有公开信息的类别显示为空；各类之和即公开目录")
    void emptyCategoriesAreShown() {
        published("关于覆盖情况的通知");
        actingAs.user("office");
        List<CoverageRow> rows = coverage.of(2026);
        assertTrue(rows.size() >= 16 && rows.stream().anyMatch(CoverageRow::isEmpty));
        for (CoverageRow row : rows) {
            String code = row.category().code();
            Span year = Coverage.year(2026);
            assertEquals(
                    row.published(),
                    lists.count(Register.CATALOGUE, new ListFilter(null, code, null, year.from(), year.to(), null)));
            assertEquals(
                    row.total(), lists.count(Register.CATALOGUE, new ListFilter(null, code, null, null, null, null)));
            assertEquals(0, row.before());
        }
        assertEquals(
                lists.count(Register.CATALOGUE, ListFilter.NONE),
                rows.stream().mapToLong(CoverageRow::total).sum());
    }

    @Test
    @DisplayName("一（一）4（1） 公开目录含历史目录：注明来源，按发布时间合并、逐页不重不漏，可按类别、科室、文字筛选")
    void theCatalogueHoldsWhatWasTakenOver() {
        long item = published("新近发布的通知");
        String category = categories.byCode("C11").orElseThrow().name();
        Instant moment = Items.NOW;
        long before = count(new ListFilter(null, "C11", null, null, null, null));
        long ofSection = count(new ListFilter(section, null, null, null, null, null));
        older.takeOver(1, 5, category, "南安市经济贸易局", moment);
        older.takeOver(6, 7, category, "产业发展科", moment.minusSeconds(3600));
        actingAs.user("office");
        List<ListRow> whole =
                lists.page(Register.CATALOGUE, ListFilter.NONE, null, 500).rows();
        assertEquals(whole, all(Register.CATALOGUE));
        assertEquals(whole.size(), count(ListFilter.NONE));
        assertEquals(whole.size(), Set.copyOf(whole).size());
        int source = Register.CATALOGUE.columns().indexOf(Column.SOURCE);
        assertEquals(
                7,
                whole.stream()
                        .filter(row -> row.item() == null && row.cells().get(source) == Source.TAKEN_OVER)
                        .count());
        assertTrue(whole.stream()
                .anyMatch(row ->
                        row.item() != null && row.item() == item && row.cells().get(source) == Source.PROCEDURE));
        assertEquals(before + 7, count(new ListFilter(null, "C11", null, null, null, null)));
        assertEquals(ofSection + 2, count(new ListFilter(section, null, null, null, null, null)));
        assertEquals(1, count(new ListFilter(null, null, null, null, null, "历史通知第3号")));
        assertEquals(1, count(new ListFilter(null, null, null, null, null, "南经(2016) 3号")));
        assertEquals(0, count(new ListFilter(null, null, Step.RECHECK, null, null, "历史通知")));
        assertTrue(csv(Register.CATALOGUE).contains("历史目录"));
        actingAs.user("drafter2");
        assertEquals(7, count(new ListFilter(null, null, null, null, null, "历史通知")), "the public sees it too");
        older.withdraw(1, 7);
        assertEquals(0, count(new ListFilter(null, null, null, null, null, "历史通知")));
    }

    @Test
    @DisplayName("条例第二十条 已停用而仍有信息的类别照列，历史目录一并计入；没有信息的停用类别不列")
    void closedCategoriesAreShownWhileTheyHoldSomething() {
        published("属于停用类别的通知");
        actingAs.user("office");
        String name = categories.byCode("C09").orElseThrow().name();
        older.takeOver(20, 22, name, "南安市经济贸易局", Items.NOW);
        for (String code : List.of("C11", "C09", "C02")) {
            older.close(code, "2026-03-01");
        }
        List<CoverageRow> rows = coverage.of(2026);
        CoverageRow closed = last(rows, "C11");
        assertTrue(closed.closed() && closed.total() > 0);
        assertEquals(3, last(rows, "C09").total());
        assertTrue(rows.stream().noneMatch(row -> row.category().code().equals("C02")));
        for (String code : List.of("C11", "C09")) {
            assertEquals(last(rows, code).total(), count(new ListFilter(null, code, null, null, null, null)), code);
        }
        for (String code : List.of("C11", "C09", "C02")) {
            older.close(code, null);
        }
        assertTrue(coverage.of(2026).stream().noneMatch(CoverageRow::closed));
        older.withdraw(20, 22);
    }

    private static CoverageRow last(List<CoverageRow> rows, String code) {
        return rows.stream()
                .filter(row -> row.category().code().equals(code))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private long count(ListFilter filter) {
        return lists.count(Register.CATALOGUE, filter);
    }

    @Test
    @DisplayName("督办 办公室看督办看板；系统管理员看不到登记簿，也导不出")
    void theGeneralOfficeSupervisesAndTheAdministratorDoesNot() {
        bureau.administrator();
        actingAs.user("general");
        board.figures(Coverage.year(2026), Grain.MONTH);
        actingAs.user("administrator");
        refusedToSupervise(() -> board.figures(Coverage.year(2026), Grain.MONTH));
        for (Runnable reading : List.<Runnable>of(
                () -> board.timeliness(),
                () -> lists.count(Figure.DECIDED, ListFilter.NONE),
                () -> lists.page(Figure.GAZETTE, ListFilter.NONE, null, 10))) {
            assertEquals(
                    "report.error.not-reader",
                    assertThrows(BusinessException.class, reading::run).key());
        }
        long exported = exported();
        for (Register register : Register.values()) {
            for (Runnable reading : List.<Runnable>of(
                    () -> lists.page(register, ListFilter.NONE, null, 10),
                    () -> lists.count(register, ListFilter.NONE),
                    () -> csv(register))) {
                assertEquals(
                        "report.error.not-reader",
                        assertThrows(BusinessException.class, reading::run).key());
            }
        }
        assertEquals(exported, exported());
    }

    @Test
    @RunAsClient
    @DisplayName("可见范围 未登录的人到不了登记簿、看板和导出")
    void strangersAreSentToTheLogin(@ArquillianResource URL base) {
        for (String path : List.of("reports/register", "reports/board", "reports/cases", "reports/export")) {
            VisitedPage page = new Visitor(base).open(path);
            assertTrue(
                    page.address().getPath().endsWith("/login"), page.address().toString());
        }
    }

    /** An overdue item, a return, a hold, a changed attribute and a departure from the advice, over some days. */
    private void scenario() {
        issued("逾期的通知", Items.PROACTIVE);
        clock.set("2026-03-05T09:00");
        long returned = bureau.started(section, "被退回的通知", Items.PROACTIVE);
        bureau.carried(returned, null, SUBMIT);
        clock.set("2026-03-09T23:59:59");
        bureau.acted("head", returned, RETURN, ActionInput.remark("请补充依据"));
        long held = issued("被暂缓的通知", Items.PROACTIVE);
        bureau.acted("office", held, HOLD, ActionInput.remark("附件含个人信息"));
        long changed = bureau.started(section, "改为不公开的通知", Items.PROACTIVE);
        bureau.carried(changed, null, SUBMIT);
        clock.set("2026-03-10T00:00");
        bureau.acted("head", changed, AGREE, ActionInput.deciding(WITHHELD, "尚在讨论"));
        departing("不采纳意见的通知");
        long published = published("按时公开的通知");
        actingAs.user("office");
        releases.record(
                published,
                new Release(
                        OtherForm.GAZETTE, LocalDate.of(2026, 3, 10), "第 3 期", "https://www.nanan.gov.cn/gazette/3"),
                null,
                null);
    }

    /** Referred, advised against disclosure, and yet decided to be disclosed. */
    private long departing(String title) {
        long item = bureau.started(section, title, Items.PROACTIVE);
        bureau.carried(item, null, SUBMIT, AGREE);
        bureau.acted("leader", item, REFER, ActionInput.remark("请审查"));
        bureau.acted("office", item, GIVE_OPINION, ActionInput.advising(WITHHELD, Findings.NONE, "建议不公开"));
        bureau.acted("head", item, SUBMIT, ActionInput.deciding(Items.PROACTIVE, "已阅"));
        bureau.acted("leader", item, DETERMINE, ActionInput.deciding(Items.PROACTIVE, "经研究可以公开"));
        return item;
    }

    private long issued(String title, Decision decision) {
        long item = bureau.started(section, title, decision);
        bureau.carried(item, "南工信〔2026〕" + SERIAL.incrementAndGet() + "号", TO_ISSUE);
        return item;
    }

    private long published(String title) {
        long item = issued(title, Items.PROACTIVE);
        bureau.carried(item, null, PASS_RECHECK, PUBLISH);
        return item;
    }

    private long filed(String title, Decision decision) {
        long item = issued(title, decision);
        bureau.carried(item, null, FILE);
        return item;
    }

    private void countsItsCases(TimelinessGroup band) {
        for (Figure figure : List.of(Figure.ON_TIME, Figure.LATE, Figure.RUNNING, Figure.OVERDUE, Figure.DECIDED)) {
            assertEquals(all(figure, band.filter()).size(), band.count(figure), figure + " " + band);
        }
    }

    private static ListFilter within(Span span, Long section, Step step) {
        return new ListFilter(section, null, step, span.from(), span.to(), null);
    }

    private static long added(BoardFigures before, BoardFigures after, Figure figure, Step step) {
        return at(after, figure, step) - at(before, figure, step);
    }

    private static long at(BoardFigures figures, Figure figure, Step step) {
        return figures.acts().stream()
                .filter(row -> row.step() == step)
                .mapToLong(row -> row.count(figure))
                .sum();
    }

    private static void refusedToSupervise(Runnable act) {
        BusinessException refused = assertThrows(BusinessException.class, act::run);
        assertEquals("report.error.not-supervisor", refused.key());
    }

    /** Read in small pages, to the end. */
    private List<ListRow> all(Register register) {
        List<ListRow> rows = new ArrayList<>();
        ListRows page = lists.page(register, ListFilter.NONE, null, 3);
        rows.addAll(page.rows());
        while (page.next() != null) {
            page = lists.page(register, ListFilter.NONE, page.next(), 3);
            rows.addAll(page.rows());
        }
        return rows;
    }

    private List<ListRow> all(Figure figure, ListFilter filter) {
        List<ListRow> rows = new ArrayList<>();
        ListRows page = lists.page(figure, filter, null, 3);
        rows.addAll(page.rows());
        while (page.next() != null) {
            page = lists.page(figure, filter, page.next(), 3);
            rows.addAll(page.rows());
        }
        return rows;
    }

    private Set<Long> items(Register register, Set<Long> among) {
        Set<Long> items = items(register, ListFilter.NONE);
        items.retainAll(among);
        return items;
    }

    private Set<Long> items(Register register, ListFilter filter) {
        return lists.page(register, filter, null, 500).rows().stream()
                .map(ListRow::item)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Set<Long> found(String text) {
        return items(Register.PROACTIVE, new ListFilter(null, null, null, null, null, text));
    }

    private long statements() {
        actingAs.user("office");
        return Statements.during(() -> {
            board.figures(Coverage.year(2026), Grain.MONTH);
            coverage.of(2026);
            lists.page(Register.PROACTIVE, ListFilter.NONE, null, 500);
            lists.page(Figure.HANDLED, ListFilter.NONE, null, 500);
        });
    }

    private String csv(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(register, ListFilter.NONE, Format.CSV, Locale.CHINESE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<List<String>> read(Register register) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(register, ListFilter.NONE, Format.XLSX, Locale.CHINESE, out);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return texts(workbook.getFirstSheet());
        }
    }

    private static List<List<String>> texts(Sheet sheet) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
            rows.add(row.stream()
                    .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                    .toList());
        }
        return rows;
    }

    private long exported() {
        return entities.createQuery("select count(e) from AuditEvent e where e.act = 'report.exported'", Long.class)
                .getSingleResult();
    }
}
