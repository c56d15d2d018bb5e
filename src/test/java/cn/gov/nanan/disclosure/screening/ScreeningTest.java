package cn.gov.nanan.disclosure.screening;

import static cn.gov.nanan.disclosure.screening.ScreeningPoint.CONSENTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.number.PersonalNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 发布前检查: each comparison passes what fits and finds what does not. */
class ScreeningTest {
    @Test
    @DisplayName("条例第六条 相符的不必核对，直接可以发布；每一项都说明比较了什么，中英文都有")
    void whatFitsNeedsNothing() {
        Screening screening = screened(Items.awaitingPublication(), Items.TODAY, PageAnswers.NONE);
        assertEquals(List.of(), screening.doubts());
        assertFalse(screening.isFaulty());
        screening.require(Set.of());
        assertEquals(
                EnumSet.of(
                        ScreeningPoint.PREVIEW,
                        ScreeningPoint.NUMBER_YEAR,
                        ScreeningPoint.TITLE_TYPE,
                        ScreeningPoint.ATTACHMENTS,
                        ScreeningPoint.ADDRESSES,
                        ScreeningPoint.DATES,
                        ScreeningPoint.PERSONAL,
                        ScreeningPoint.CLEARANCES,
                        ScreeningPoint.SECRETS),
                EnumSet.copyOf(screening.entries().stream().map(Screened::point).toList()));
        for (Screened entry : screening.entries()) {
            for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                assertFalse(entry.text(locale).contains("{"), entry.text(locale));
            }
        }
    }

    @Test
    @DisplayName("条例第十五条 同意以后又改了文稿的，发布前须核对，并指明是谁的同意；没有登记同意的不比较")
    void consentsBeforeTheTextAreDoubtful() {
        InformationItem item = Items.drafted();
        assertTrue(CONSENTS.compare(candidate(item)).isEmpty());
        item.clearing(Items.DRAFTER)
                .ask(Purpose.INVOLVED, "某局", null, Items.NOW)
                .answer(new Reply(Answer.AGREED, Means.LETTER, null, null, null), Items.NOW);
        Supplier<Screened> screened = () -> CONSENTS.compare(candidate(item)).orElseThrow();
        assertEquals(Verdict.PASS, screened.get().verdict());
        item.write(Items.draft(Items.PROACTIVE), Items.DRAFTER, Items.NOW.plusSeconds(1));
        assertEquals(Verdict.DOUBT, screened.get().verdict());
        assertTrue(screened.get().text(Locale.CHINESE).contains("某局"));
    }

    @ParameterizedTest
    @EnumSource(InformationKind.class)
    @DisplayName("条例第六条 三类信息都检查；没有发文字号、文种的不比较这两项")
    void everyKindIsScreened(InformationKind kind) {
        Screening screening = screened(Items.at(kind, Step.PUBLISHING, Items.PROACTIVE), Items.TODAY, PageAnswers.NONE);
        boolean document = kind == InformationKind.DOCUMENT;
        assertEquals(
                kind != InformationKind.RECORD,
                found(screening, ScreeningPoint.NUMBER_YEAR).isPresent());
        assertEquals(document, found(screening, ScreeningPoint.TITLE_TYPE).isPresent());
        assertFalse(screening.isFaulty());
    }

    @ParameterizedTest
    @CsvSource({"关于印发培育办法的通知, PASS", "关于印发培育办法的通知（试行）, PASS", "关于印发培育办法的公告, DOUBT", "绿色工厂培育办法, DOUBT"})
    @DisplayName("GB/T 9704-2012 标题末尾的文种与所选文种（通知）比较")
    void titleNamesTheType(String title, Verdict verdict) {
        assertEquals(verdict, verdict(written(title, "<p>正文。</p>"), ScreeningPoint.TITLE_TYPE));
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>正文。</p>', 0",
        "'<p>正文。</p><p>附件：名单</p>', 1",
        "'<p>附件：1．名单</p><p>2．申报表</p>', 2",
        "'<p>附件: 1.名单 2.申报表 3.说明</p><p>南安市工信局</p>', 3",
        "'<p>附件：</p>', 0",
        "'<p>请填写附件表格，附件一并报送，附件2026年有效。</p>', 0",
        "'<p>详见附件3。</p>', 3",
        "'<p>见附件1、2和附件 4。</p><p>附件：1.名单</p>', 4",
        "'<p>附件一：名单</p><p>附件二：表</p>', 2",
        "'<p>附件1-3</p>', 3"
    })
    @DisplayName("GB/T 9704-2012 附件说明所列的个数")
    void attachmentsAreNamed(String html, int named) {
        assertEquals(named, new BodyText(html).attachments());
        assertEquals(
                named == 0 ? Verdict.PASS : Verdict.DOUBT,
                verdict(written("关于印发办法的通知", html), ScreeningPoint.ATTACHMENTS));
    }

    @Test
    @DisplayName("GB/T 9704-2012 公文附了文件而正文没有附件说明的，请核对；非公文类的不比较；编号为 0 的附件没有")
    void filesAreNamedInTheText() {
        StoredFile file = new StoredFile("名单.xlsx", "application/x", 1, "0".repeat(64), Items.NOW);
        assertEquals(Verdict.DOUBT, verdict(attached("<p>正文。</p>", file), ScreeningPoint.ATTACHMENTS));
        assertEquals(Verdict.PASS, verdict(attached("<p>见附件。</p><p>附件：名单</p>", file), ScreeningPoint.ATTACHMENTS));
        assertEquals(Verdict.DOUBT, verdict(attached("<p>见附件2。</p><p>附件：名单</p>", file), ScreeningPoint.ATTACHMENTS));
        InformationItem zero = attached("<p>见附件0。</p><p>附件：名单</p>", file);
        Screened odd = found(screened(zero, Items.TODAY, PageAnswers.NONE), ScreeningPoint.ATTACHMENTS)
                .orElseThrow();
        assertEquals(List.of(1, 1, "附件0"), odd.compared());
        assertEquals(Verdict.DOUBT, odd.verdict());
        InformationItem record = Items.drafted(InformationKind.RECORD, Items.PROACTIVE);
        record.attach(file, Items.DRAFTER, Items.NOW);
        assertEquals(
                Verdict.PASS,
                ScreeningPoint.ATTACHMENTS
                        .compare(candidate(record))
                        .orElseThrow()
                        .verdict());
    }

    private static InformationItem attached(String html, StoredFile file) {
        InformationItem item = Items.drafted();
        item.write(new Draft(form("关于印发办法的通知", html), Items.rule(), Items.PROACTIVE), Items.DRAFTER, Items.NOW);
        item.attach(file, Items.DRAFTER, Items.NOW);
        return Items.to(Step.PUBLISHING, item);
    }

    @Test
    @DisplayName("条例第十五条 个人号码在标题、正文、附件哪里都要核对，说得出哪里、哪一种，只露前后几位；读不出的附件另外说")
    void personalNumbersAreDoubtful() {
        InformationItem item = written("关于13800138000的通知", "<p>身份证：11010519491231002X</p>");
        PublicForm full = new PublicForm(PublicItem.Mode.FULL_TEXT, "南安市工业和信息化局", null);
        List<FileNumbers> files = List.of(
                new FileNumbers("名单.xlsx", PersonalNumber.in("6222021234567890128"), true),
                new FileNumbers("扫描件.pdf", List.of(), false));
        Screening screening =
                Screening.of(Candidate.of(item, full, Items.TODAY, PageAnswers.NONE, files, HiddenTicks.NONE, true));
        assertTrue(screening.doubts().contains(ScreeningPoint.PERSONAL));
        String said = found(screening, ScreeningPoint.PERSONAL).orElseThrow().text(Locale.CHINESE);
        assertTrue(said.contains("标题有手机号码 138****8000；正文有公民身份号码 110***********002X"), said);
        assertTrue(said.contains("附件“名单.xlsx”有银行卡号 622************0128"), said);
        assertTrue(said.endsWith("扫描件.pdf"), said);
        assertEquals(Verdict.PASS, verdict(written("关于印发办法的通知", "<p>电话：0595-86381234</p>"), ScreeningPoint.PERSONAL));
        PublicForm link = new PublicForm(PublicItem.Mode.LINK, "泉州市工业和信息化局", "https://www.quanzhou.gov.cn/a");
        Screening linked = Screening.of(Candidate.of(
                written("关于印发办法的通知", "<p>13800138000</p>"),
                link,
                Items.TODAY,
                PageAnswers.NONE,
                files,
                HiddenTicks.NONE,
                true));
        assertFalse(linked.doubts().contains(ScreeningPoint.PERSONAL));
    }

    @ParameterizedTest
    @CsvSource({"0, PASS", "360, PASS", "370, DOUBT", "3650, DOUBT"})
    @DisplayName("条例第六条 成文日期比首次提交早一年以上的，请核对年份")
    void formedLongAgo(int days, Verdict verdict) {
        InformationItem item = Items.awaitingPublication();
        PublicElements old = item.publicElements().issued("南工信〔2026〕5号", Items.TODAY.minusDays(days), Items.TODAY);
        PublicForm full = new PublicForm(PublicItem.Mode.FULL_TEXT, "南安市工业和信息化局", null);
        Candidate now =
                new Candidate(item, full, old, Items.TODAY, PageAnswers.NONE, List.of(), HiddenTicks.NONE, true);
        assertEquals(verdict, ScreeningPoint.DATES.compare(now).orElseThrow().verdict());
    }

    @Test
    @DisplayName("条例第六条 正文里公众打不开的内部网址，印发以后不能再改，请核对；能打开的也须逐一核对")
    void innerAddressesAreFound() {
        InformationItem inner = written("关于印发办法的通知", "<p><a href=\"http://10.0.0.1/x\">附表</a></p>");
        Screening screening = screened(inner, Items.TODAY, PageAnswers.NONE);
        assertEquals(List.of(ScreeningPoint.ADDRESSES, ScreeningPoint.LINKS), screening.doubts());
        assertEquals("screening.error.doubt", refusal(screening, Set.of(ScreeningPoint.LINKS)));
        InformationItem outer =
                written("关于印发办法的通知", "<p><a href=\"https://www.nanan.gov.cn/a?b=1&amp;c=2\">附表</a></p>");
        assertEquals(
                List.of("https://www.nanan.gov.cn/a?b=1&c=2"),
                BodyText.of(outer).links());
        Screening doubtful = screened(outer, Items.TODAY, PageAnswers.NONE);
        assertFalse(doubtful.isFaulty());
        assertEquals(List.of(ScreeningPoint.LINKS), doubtful.doubts());
        assertEquals("screening.error.doubt", refusal(doubtful, Set.of(ScreeningPoint.TITLE_TYPE)));
        doubtful.require(Set.of(ScreeningPoint.LINKS));
    }

    @Test
    @DisplayName("条例第六条 链接当天都有应答的相符；没有应答、没有检查的请核对，说得出是哪一个")
    void linksAnswerOrNot() {
        String first = "https://www.nanan.gov.cn/a";
        String second = "https://www.nanan.gov.cn/b";
        InformationItem item =
                written("关于印发办法的通知", "<p><a href=\"" + first + "\">甲</a><a href=\"" + second + "\">乙</a></p>");
        assertEquals(Verdict.PASS, linked(item, Map.of(first, 200, second, 302)).verdict());
        assertEquals(Verdict.DOUBT, linked(item, Map.of(first, 200)).verdict());
        Screened found = linked(item, Map.of(first, 200, second, 404));
        assertEquals(Verdict.DOUBT, found.verdict());
        assertEquals(List.of(2, 1, second, "—"), found.compared());
        assertEquals(
                List.of(2, 0, first + "、" + second, "—"),
                linked(item, Map.of(first, 0, second, 500)).compared());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='//10.0.0.1/x'>附表</a> | “附表”（//10.0.0.1/x）",
                "<a href='http:/10.0.0.1/x'>附表</a> | “附表”（http:/10.0.0.1/x）",
                "<a href='http:\\\\10.0.0.1/x'>附表</a> | “附表”（http:\\\\10.0.0.1/x）",
                "<a href='files/1.pdf'>附表</a> | “附表”（files/1.pdf）",
                "<A HREF=http&#58;//10.0.0.1/x>附<b>表</b></A> | “附表”（http://10.0.0.1/x）",
                "<a href='https://www.nanan.gov.cn/a?b&#x3d;1&amp;c=2'>甲</a><a href='mailto:a@nanan.gov.cn'>乙</a><a href='#t'>丙</a> |"
            })
    @DisplayName("条例第六条 链接不是公众能打开的完整网址的，说得出是哪几个字上的")
    void everyLinkIsWhole(String html, String unreachable) {
        assertEquals(Optional.ofNullable(unreachable).stream().toList(), new BodyText(html).unreachable());
        assertEquals(
                unreachable == null ? Verdict.PASS : Verdict.DOUBT,
                verdict(written("关于印发办法的通知", "<p>" + html + "</p>"), ScreeningPoint.ADDRESSES));
    }

    @ParameterizedTest
    @CsvSource({
        "请登录 http://oa.lan/申报 填写, http://oa.lan/",
        "请登录192.168.1.5填写, 192.168.1.5",
        "请登录localhost:8080/oa填写, localhost:8080/oa",
        "请登录 https://www.nanan.gov.cn/localhost/a 填写,",
        "请登录 https://www.nanan.gov.cn 填写,",
        "比重为1.2.3.4.5,"
    })
    @DisplayName("条例第六条 文字中写到本网络内部地址的，请核对")
    void innerAddressesInWords(String words, String inner) {
        BodyText text = new BodyText("<p>" + words + "</p>");
        assertEquals(Optional.ofNullable(inner).stream().toList(), text.inner());
        assertEquals(
                inner == null ? Verdict.PASS : Verdict.DOUBT,
                verdict(written("关于印发办法的通知", text.html()), ScreeningPoint.ADDRESSES));
    }

    @Test
    @DisplayName("二（三）2 建立链接的不公开正文和附件：其中的链接、附件个数不比较")
    void linkedTextIsNotScreened() {
        InformationItem item = written("关于印发办法的通知", "<p>附件：名单</p><p><a href=\"http://10.0.0.1/x\">附表</a></p>");
        PublicForm link = new PublicForm(PublicItem.Mode.LINK, "泉州市工业和信息化局", "https://www.quanzhou.gov.cn/a");
        Screening screening = Screening.of(
                Candidate.of(item, link, Items.TODAY, PageAnswers.NONE, List.of(), HiddenTicks.NONE, true));
        assertFalse(screening.isFaulty());
        for (ScreeningPoint point :
                List.of(ScreeningPoint.ADDRESSES, ScreeningPoint.ATTACHMENTS, ScreeningPoint.LINKS)) {
            assertTrue(found(screening, point).isEmpty(), point.name());
        }
    }

    @Test
    @DisplayName("附件2 一（二） 规范性文件没有生效日期、有效期至的，请核对：办理中改为公开的原来没有填写")
    void normativeLacksItsDates() {
        DispatchForm plain = Items.form("关于印发办法的通知");
        DispatchForm normative = new DispatchForm(
                plain.title(), "C01", plain.themeCode(), null, null, "各镇人民政府", null, null, "<p>正文。</p>", null, null);
        InformationItem item = Items.awaitingPublication();
        assertTrue(found(screened(item, Items.TODAY, PageAnswers.NONE), ScreeningPoint.VALIDITY)
                .isEmpty());
        PublicForm full = new PublicForm(PublicItem.Mode.FULL_TEXT, "南安市工业和信息化局", null);
        Candidate reopened = new Candidate(
                item,
                full,
                PublicElements.of(normative, null),
                Items.TODAY,
                PageAnswers.NONE,
                List.of(),
                HiddenTicks.NONE,
                true);
        assertEquals(List.of(ScreeningPoint.VALIDITY), Screening.of(reopened).doubts());
    }

    private static Candidate candidate(InformationItem item) {
        PublicForm full = new PublicForm(PublicItem.Mode.FULL_TEXT, "南安市工业和信息化局", null);
        return Candidate.of(item, full, Items.TODAY, PageAnswers.NONE, List.of(), HiddenTicks.NONE, true);
    }

    private static Screening screened(InformationItem item, LocalDate day, PageAnswers answers) {
        PublicForm full = new PublicForm(PublicItem.Mode.FULL_TEXT, "南安市工业和信息化局", null);
        return Screening.of(Candidate.of(item, full, day, answers, List.of(), HiddenTicks.NONE, true));
    }

    private static Screened linked(InformationItem item, Map<String, Integer> statuses) {
        Map<String, Integer> digested = new HashMap<>();
        statuses.forEach((link, status) -> digested.put(PageAnswers.digest(link), status));
        return found(screened(item, Items.TODAY, new PageAnswers(digested)), ScreeningPoint.LINKS)
                .orElseThrow();
    }

    @Test
    @DisplayName("条例第六条 将来的成文、印发、获取日期是错误")
    void futureDaysAreFaults() {
        InformationItem item = Items.awaitingPublication();
        assertEquals(
                Verdict.FAULT,
                found(screened(item, Items.TODAY.minusDays(1), PageAnswers.NONE), ScreeningPoint.DATES)
                        .orElseThrow()
                        .verdict());
        assertEquals(Verdict.PASS, verdict(item, ScreeningPoint.DATES));
    }

    @ParameterizedTest
    @CsvSource({"0, 365, PASS", "-40, 365, DOUBT", "-2, -1, DOUBT", "1800, 3000, PASS", "1830, 3000, DOUBT"})
    @DisplayName("附件2 一（二） 生效日期早于成文日期、晚于成文五年以上、有效期至已过的，请核对")
    void validityIsCompared(int effective, int expiry, Verdict verdict) {
        DispatchForm form = Items.normative(Items.TODAY.plusDays(effective), Items.TODAY.plusDays(expiry));
        assertEquals(verdict, verdict(of(form), ScreeningPoint.VALIDITY));
    }

    private static InformationItem written(String title, String html) {
        return of(form(title, html));
    }

    private static DispatchForm form(String title, String html) {
        DispatchForm plain = Items.form(title);
        return new DispatchForm(
                title, plain.categoryCode(), plain.themeCode(), null, null, "各镇人民政府", null, null, html, null, null);
    }

    private static InformationItem of(DispatchForm form) {
        InformationItem item = Items.drafted();
        item.write(new Draft(form, Items.rule(), Items.PROACTIVE), Items.DRAFTER, Items.NOW);
        return Items.to(Step.PUBLISHING, item);
    }

    private static Verdict verdict(InformationItem item, ScreeningPoint point) {
        return found(screened(item, Items.TODAY, PageAnswers.NONE), point)
                .orElseThrow()
                .verdict();
    }

    private static Optional<Screened> found(Screening screening, ScreeningPoint point) {
        return screening.entries().stream()
                .filter(entry -> entry.point() == point)
                .findFirst();
    }

    private static String refusal(Screening screening, Set<ScreeningPoint> confirmed) {
        return assertThrows(BusinessException.class, () -> screening.require(confirmed))
                .key();
    }
}
