package cn.gov.nanan.disclosure.version;

import static cn.gov.nanan.disclosure.procedure.Action.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Bureau;
import cn.gov.nanan.disclosure.procedure.ClearanceRequests;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.TextPart;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publication.OtherForm;
import cn.gov.nanan.disclosure.publication.OtherReleases;
import cn.gov.nanan.disclosure.publication.Release;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 版本: kept with every change, compared, and forgotten, through the EJBs on a real database. */
@ExtendWith(ArquillianExtension.class)
class VersionIT {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final String BODY = "<p>第一段讲原则和依据。</p><p>第二段讲任务分工。</p><p>第三段讲报送要求。</p>";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Bureau bureau;

    @Inject
    private ActingAs actingAs;

    @Inject
    private SettableClock clock;

    @Inject
    private Handling handling;

    @Inject
    private Drafts drafts;

    @Inject
    private Files files;

    @Inject
    private TypeRules rules;

    @Inject
    private Versions versions;

    @Inject
    private PassageRemarks passages;

    @Inject
    private ClearanceRequests requests;

    @Inject
    private OtherReleases releases;

    private Long section;

    @BeforeEach
    void found() {
        section = bureau.founded();
        clock.set("2026-03-02T09:00");
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    @DisplayName("附件2 一（二） 核稿改为主动公开时归入的内容类别成为一个版本；不是现在可选的类别不收")
    void categoryGivenAtTheReviewIsAVersion() {
        actingAs.user("drafter");
        DispatchForm written = new DispatchForm("关于归类的通知", null, null, null, null, null, null, null, BODY, null, null);
        long item =
                drafts.start(section, new Draft(written, rules.byCode("05-3b").orElseThrow(), Decision.onRequest()));
        bureau.acted("drafter", item, SUBMIT, ActionInput.remark("范围较窄"));
        BusinessException refused = assertThrows(
                BusinessException.class,
                () -> bureau.acted("head", item, AGREE, ActionInput.deciding(Decision.proactive(), "C99", "应当公开")));
        assertEquals("attribute.error.category-unknown", refused.key());
        assertEquals("1 drafter DRAFTING []", told(item));
        bureau.acted("head", item, AGREE, ActionInput.deciding(Decision.proactive(), "C09", "应当公开"));
        assertEquals("1 drafter DRAFTING [] / 2 head SECTION_REVIEW [ATTRIBUTE, CATEGORY]", told(item));
        assertEquals(
                "C09",
                handling.find(item).lastEntry().orElseThrow().categoryCode().orElseThrow());
    }

    @Test
    @DisplayName("一（一）2 首次提交是第一版；科室负责人改了什么留痕，谁、何时、在哪个环节都看得到")
    void everyHandLeavesAVersion() {
        long item = started("关于痕迹保留的通知", BODY);
        saved("drafter", item, form("关于痕迹保留的通知", BODY + "<p>草稿里反复改。</p>"));
        assertEquals(List.of(), traced(item).lines(), "none of what is only drafted");
        bureau.carried(item, null, SUBMIT);
        attached("head", item, "名单.txt", "甲");
        saved("head", item, form("关于痕迹保留和版本的通知", BODY));
        clock.set("2026-03-02T16:00");
        saved("head", item, form("关于痕迹保留、版本的通知", BODY.replace("任务分工", "任务和分工")));
        assertEquals("1 drafter DRAFTING [] / 2 head SECTION_REVIEW [TITLE, BODY, FILES]", told(item));
        bureau.acted("head", item, AGREE, ActionInput.deciding(Decision.onRequest(), "改为依申请公开"));
        assertEquals("1 drafter DRAFTING [] / 2 head SECTION_REVIEW [TITLE, BODY, ATTRIBUTE, FILES]", told(item));
        saved("leader", item, form("关于痕迹保留、版本的通知", BODY.replace("第三段讲报送要求。", "第三段讲报送。")));
        TextComparison all = traced(item).comparison().orElseThrow();
        assertEquals(
                List.of("head 2–2", "leader 3–3"),
                all.contributors().stream()
                        .map(one -> one.name() + " " + one.first() + "–" + one.last())
                        .toList());
        assertTrue(all.body().contains("〔leader删〕</span>要求<sup"), all.body());
        assertTrue(all.fields().get(0).xhtml().contains("<ins"), all.fields().toString());
        assertEquals("version.file.added", all.files().get(0).kind());
        assertEquals(
                1,
                versions.trace(item, 2, 3, ZH)
                        .comparison()
                        .orElseThrow()
                        .contributors()
                        .size());
        assertTrue(audited(item).contains("[BODY]"), audited(item));
        assertTrue(audited(item).contains("SECTION_REVIEW → LEADER_REVIEW [ATTRIBUTE]"), audited(item));
    }

    @Test
    @DisplayName("一（一）2 自动保存不逐次留版本；换一天、换一人、换环节才是新的版本；没有改的不是版本")
    void versionsAreClosed() {
        long item = started("关于何时成版的通知", BODY);
        bureau.carried(item, null, SUBMIT);
        for (int round = 0; round < 5; round++) {
            saved("head", item, form("关于何时成版的通知" + round, BODY));
        }
        assertEquals(2, traced(item).lines().size());
        clock.set("2026-03-03T09:00");
        saved("head", item, form("关于何时成版的通知", BODY));
        saved("head", item, form("关于何时成版的通知", BODY));
        assertEquals(3, traced(item).lines().size(), "another day");
        Trace same = versions.trace(item, 2, 2, ZH);
        assertTrue(same.comparison().isEmpty() && same.lines().size() > 1, "a version does not differ from itself");
        bureau.acted("head", item, RETURN, ActionInput.remark("请改"));
        saved("drafter", item, form("关于何时成版（二）的通知", BODY));
        clock.set("2026-03-03T10:00");
        bureau.carried(item, null, SUBMIT, AGREE);
        assertEquals(4, traced(item).lines().size());
        bureau.acted("leader", item, RETURN, ActionInput.remark("再改"));
        saved("drafter", item, form("关于何时成版（三）的通知", BODY));
        assertEquals(5, traced(item).lines().size(), "an act has closed what he wrote before");
    }

    @Test
    @DisplayName("一（一）2 被拒绝的修改不留版本；看不到文稿的也看不到版本，别人的附件也下载不到")
    void refusalsLeaveNothing() {
        long item = started("关于拒绝不留痕的通知", BODY);
        bureau.carried(item, null, SUBMIT);
        actingAs.user("head");
        assertThrows(
                BusinessException.class, () -> drafts.save(item, 0, draft(item, form("抢先一步", BODY), Items.PROACTIVE)));
        actingAs.user("drafter");
        int version = handling.find(item).version();
        assertThrows(
                BusinessException.class,
                () -> drafts.save(item, version, draft(item, form("已经提交", BODY), Items.PROACTIVE)));
        assertEquals(1, traced(item).lines().size());
        long file = attached("head", item, "名单.txt", "甲");
        assertTrue(versions.file(item, file).isPresent());
        actingAs.user("drafter2");
        assertThrows(BusinessException.class, () -> versions.trace(item, ZH));
        assertThrows(BusinessException.class, () -> versions.file(item, file));
        assertThrows(BusinessException.class, () -> passages.of(item));
    }

    @Test
    @DisplayName("附件2 一（四）2 换了附件：前后散列值都在，旧件还能取到；没有版本提到的附件不再保留")
    void replacedFiles() {
        long item = started("关于替换附件的通知", BODY);
        long dropped = attached("drafter", item, "草稿.txt", "只在草稿里");
        detached("drafter", item, dropped);
        assertTrue(files.find(dropped).isEmpty(), "nobody else ever had it");
        long old = attached("drafter", item, "名单.txt", "甲乙");
        bureau.carried(item, null, SUBMIT);
        StoredFile first = files.find(old).orElseThrow();
        detached("head", item, old);
        long passing = attached("head", item, "中间.txt", "没有留下");
        detached("head", item, passing);
        attached("head", item, "名单.txt", "甲乙丙");
        assertTrue(files.find(passing).isEmpty());
        FileChange change = traced(item).comparison().orElseThrow().files().get(0);
        assertEquals("version.file.replaced", change.kind());
        assertEquals(first.sha256(), change.before().orElseThrow().sha256());
        assertEquals(first.sha256(), versions.file(item, old).orElseThrow().sha256());
        assertTrue(files.path(first).toFile().exists());
    }

    @Test
    @DisplayName("保密法第三十一条 定为国家秘密：版本、附件、段落引文和文件一并抹去，全库包括留痕里没有一个原词")
    void stateSecretWipesAll() throws IOException {
        String mark = "暗记词";
        long item = started("关于" + mark + "的通知", "<p>" + mark + "一段。</p>" + BODY);
        long detached = attached("drafter", item, mark + "草稿.txt", mark);
        detached("drafter", item, detached);
        long kept = attached("drafter", item, mark + "附件.txt", mark + "正文");
        bureau.carried(item, null, SUBMIT);
        Path bytes = files.path(files.find(kept).orElseThrow());
        Path converted = converted(files.find(kept).orElseThrow(), mark);
        detached("head", item, kept);
        attached("head", item, mark + "另一附件.txt", mark + "又一份");
        saved("head", item, form(mark + "改过的标题", "<p>" + mark + "改过。</p>" + BODY));
        sentBack("head", item, List.of(new PassageWords(0, "请核对。")));
        saved("drafter", item, form(mark + "再改", "<p>" + mark + "再改。</p>"));
        bureau.carried(item, null, SUBMIT);
        assertTrue(occurrences(mark) > 0);
        actingAs.user("head");
        drafts.save(item, handling.find(item).version(), draft(item, form(mark, BODY), Items.SECRET));
        assertEquals(Map.of(), placesOf(mark));
        assertFalse(bytes.toFile().exists());
        assertFalse(converted.toFile().exists(), "nor the PDF that was made of it");
        assertEquals(List.of(), traced(item).lines());
        assertEquals(List.of(), passages.of(item).all());
        bureau.acted("head", item, AGREE, ActionInput.remark("已定密"));
        assertEquals(List.of(), traced(item).lines(), "a stub has no versions");
    }

    private void fromElsewhere(long item, DispatchForm form) {
        Provenance joint =
                new Provenance(Origin.JOINT, Carrier.PAPER, null, null, null, null, null, null, "南安市财政局", null, null);
        InformationItem found = handling.find(item);
        drafts.save(item, found.version(), new Draft(form, found.typeRule(), found.decision(), joint));
    }

    /** Where the PDF that was made of a file to look at lies. */
    private static Path converted(StoredFile file, String text) throws IOException {
        Path pdf = Setting.DATA_DIR
                .path()
                .resolve(Path.of("converted", file.sha256().substring(0, 2), file.sha256() + ".pdf"));
        java.nio.file.Files.createDirectories(pdf.getParent());
        return java.nio.file.Files.writeString(pdf, "%PDF-1.4 " + text);
    }

    @Test
    @DisplayName("保密法第三十一条 办理时定为国家秘密也一样")
    void stateSecretByAnAct() {
        String mark = "隐语词";
        long item = started("关于" + mark + "的通知", BODY);
        attached("drafter", item, mark + ".txt", mark);
        bureau.carried(item, null, SUBMIT);
        saved("head", item, form(mark + "改", BODY));
        bureau.acted("head", item, AGREE, ActionInput.deciding(Items.SECRET, "已定密"));
        assertEquals(Map.of(), placesOf(mark));
    }

    @Test
    @DisplayName("保密法第三十一条 印发以后才定密：被征求意见的名称、其他形式发布的证明和文件也一并抹去，留痕里也没有")
    void stateSecretAfterTheIssue() {
        String mark = "隐名词";
        long item = started("关于" + mark + "的通知", BODY);
        bureau.carried(item, "南工信〔2026〕812号", SUBMIT, AGREE, DETERMINE, SIGN, ISSUE, PASS_RECHECK);
        actingAs.user("office");
        requests.ask(item, handling.find(item).version(), Purpose.THIRD_PARTY, mark + "公司", null);
        long asked = handling.find(item).clearances().all().get(0).id();
        Reply agreed = new Reply(Answer.AGREED, Means.LETTER, null, mark + "函", mark);
        requests.answer(item, handling.find(item).version(), asked, agreed);
        requests.override(item, handling.find(item).version(), mark + "公司", mark, LocalDate.of(2026, 3, 2));
        releases.record(
                item,
                new Release(OtherForm.GAZETTE, LocalDate.of(2026, 3, 2), mark, null),
                mark + "证明.txt",
                text(mark));
        Path proof = files.path(releases.ofItem(item).get(0).file());
        assertTrue(proof.toFile().exists());
        bureau.acted("office", item, HOLD, ActionInput.remark("涉密"));
        bureau.acted("leader", item, DETERMINE, ActionInput.deciding(Items.SECRET, "已定密"));
        assertEquals(Map.of(), placesOf(mark));
        assertFalse(proof.toFile().exists());
        actingAs.user("office");
        assertEquals(List.of(), releases.ofItem(item));
    }

    @Test
    @DisplayName("附件2 一（四）2 变更：带着原件的附件起草，审核的人看到与现已公开文本的差别；更正以后与更正了的比较")
    void amendmentAgainstThePublic() {
        long earlier = started("关于公布名单的通知", BODY);
        attached("drafter", earlier, "名单.txt", "甲乙");
        bureau.carried(earlier, "南工信〔2026〕811号", SUBMIT, AGREE, DETERMINE, SIGN, ISSUE, PASS_RECHECK);
        bureau.carried(earlier, null, PUBLISH);
        actingAs.user("office");
        bureau.acted(
                "office",
                earlier,
                CORRECT,
                ActionInput.correcting(Items.amendment(handling.find(earlier), "关于公布企业名单的通知"), "更正"));
        bureau.acted("leader", earlier, ENDORSE, ActionInput.remark("同意"));
        assertEquals(
                List.of(true, true),
                traced(earlier).lines().stream()
                        .map(line -> line.releasedAt() != null)
                        .toList());
        actingAs.user("drafter");
        DispatchForm changed = form("关于公布企业名单（二）的通知", BODY.replace("任务分工", "任务"));
        long later = drafts.start(
                section,
                InformationKind.DOCUMENT,
                draft(earlier, changed, Items.PROACTIVE),
                RelationKind.SUPERSEDES,
                earlier);
        List<StoredFile> copies = handling.find(later).attachments();
        assertEquals(List.of("名单.txt"), copies.stream().map(StoredFile::name).toList());
        assertFalse(handling.find(earlier)
                .attachments()
                .get(0)
                .id()
                .equals(copies.get(0).id()));
        bureau.carried(later, null, SUBMIT);
        actingAs.user("head");
        Trace trace = versions.trace(later, ZH);
        assertTrue(trace.isFromPublic() && trace.amending());
        TextComparison comparison = trace.comparison().orElseThrow();
        assertTrue(comparison.body().contains("〔drafter删〕</span>分工<sup"), comparison.body());
        assertEquals(
                List.of("FormText.TITLE"),
                comparison.fields().stream().map(FieldChange::key).limit(1).toList());
        assertTrue(
                comparison.fields().get(0).xhtml().contains("〔drafter增〕</span>（二）<sup"),
                comparison.fields().toString());
        assertEquals(List.of(), comparison.files(), "the same bytes");
        fromElsewhere(later, changed);
        assertTrue(
                traced(later).comparison().orElseThrow().fields().stream()
                        .anyMatch(change -> "provenance.origin".equals(change.key())
                                && change.xhtml().contains("南安市财政局")),
                "who made it, against what is public");
    }

    @Test
    @DisplayName("一（一）2 退回时对段落写的意见：别的段落改了还在那一段，改了、删了都说明，原话留着；提交以后审核的人也看得到")
    void remarksStayAtTheirPassage() {
        long item = started("关于段落意见的通知", BODY);
        bureau.carried(item, null, SUBMIT);
        sentBack(
                "head",
                item,
                List.of(new PassageWords(0, "依据要写全。"), new PassageWords(1, "分工不清。"), new PassageWords(2, "删去。")));
        assertEquals(List.of("0 same", "1 same", "2 same"), whereabouts(item));
        saved("drafter", item, form("关于段落意见的通知", "<p>新加的一段开头。</p><p>第一段讲原则和依据。</p><p>第二段讲任务和分工。</p>"));
        assertEquals(List.of("1 same", "2 changed", "-1 gone"), whereabouts(item));
        PassageNote gone = passages.of(item).notes().get(2);
        assertEquals("第三段讲报送要求。", gone.quoted());
        assertEquals("head", gone.officer());
        bureau.carried(item, null, SUBMIT);
        actingAs.user("head");
        assertEquals(3, passages.of(item).notes().size());
        int said = passages.of(item).at(1).size();
        assertEquals(3, said, "with the act of the trail");
        bureau.carried(item, null, AGREE, DETERMINE);
        assertEquals(List.of(), passages.of(item).notes(), "the text is closed");
        assertEquals(3, passages.of(item).all().size());
    }

    @Test
    @DisplayName("一（一）3 签发领导退回也能对段落写意见；再退回时没有写段落意见的，拟稿人不再看到上一次的")
    void signatoryRemarksOnPassages() {
        long item = started("关于签发退回的通知", BODY);
        bureau.carried(item, null, SUBMIT, AGREE, DETERMINE);
        assertEquals(Step.SIGNING, handling.find(item).step());
        sentBack("signatory", item, List.of(new PassageWords(1, "分工再核。")));
        actingAs.user("drafter");
        assertEquals(
                List.of("分工再核。"),
                passages.of(item).notes().stream().map(PassageNote::remark).toList());
        clock.set("2026-03-03T09:00");
        bureau.carried(item, null, SUBMIT);
        sentBack("head", item, List.of());
        actingAs.user("drafter");
        assertEquals(List.of(), passages.of(item).notes());
        assertEquals(1, passages.of(item).all().size(), "in the trail it stays");
    }

    @Test
    @DisplayName("一（一）2 段落意见写错的拒绝：没有的段落、没有写意见、太多；什么都不落库")
    void passageRefusals() {
        long item = started("关于段落意见有误的通知", BODY);
        bureau.carried(item, null, SUBMIT);
        assertEquals("version.error.passage", refused(item, List.of(new PassageWords(7, "哪一段？"))));
        assertEquals("version.error.passage", refused(item, List.of(new PassageWords(-1, "哪一段？"))));
        assertEquals("version.error.passage-empty", refused(item, List.of(new PassageWords(0, " "))));
        List<PassageWords> many = new ArrayList<>();
        for (int at = 0; at <= PassageRemarks.MOST; at++) {
            many.add(new PassageWords(0, "意见" + at));
        }
        assertEquals("version.error.passage-many", refused(item, many));
        actingAs.user("drafter");
        int version = handling.find(item).version();
        assertThrows(
                BusinessException.class,
                () -> passages.sendBack(item, version, ActionInput.remark("退"), List.of(new PassageWords(0, "退"))));
        assertEquals(Step.SECTION_REVIEW, handling.find(item).step());
        assertEquals(List.of(), passages.of(item).all());
    }

    @Test
    @DisplayName("一（一）2 二百个版本：办理单查询的语句数与两个版本时一样多")
    void twoHundredVersions() {
        long item = started("关于很多版本的通知", BODY);
        bureau.carried(item, null, SUBMIT);
        LocalDate day = LocalDate.of(2026, 3, 3);
        saved("head", item, form("关于很多版本的通知甲", BODY));
        long few = statements(item);
        for (int round = 0; round < 198; round++) {
            clock.set(day.plusDays(round) + "T09:00");
            saved("head", item, form("关于很多版本的通知" + round, BODY + "<p>第" + round + "次。</p>"));
        }
        assertEquals(200, traced(item).lines().size());
        long many = statements(item);
        assertEquals(few, many);
        assertTrue(many <= 10, "statements: " + many);
        assertTrue(Statements.during(() -> versions.trace(item, ZH)) <= 8);
        assertEquals(200, versions.trace(item, 199, 200, ZH).to());
    }

    private long statements(long item) {
        actingAs.user("head");
        return Statements.during(() -> {
            versions.latest(item, ZH);
            passages.of(item);
        });
    }

    private long started(String title, String body) {
        long item = bureau.started(section, title, Items.PROACTIVE);
        saved("drafter", item, form(title, body));
        return item;
    }

    private static DispatchForm form(String title, String body) {
        return new DispatchForm(title, "C11", "07", null, null, "各镇人民政府", null, null, body, null, null);
    }

    private Draft draft(long item, DispatchForm form, Decision decision) {
        return new Draft(form, handling.find(item).typeRule(), decision);
    }

    private void saved(String user, long item, DispatchForm form) {
        actingAs.user(user);
        InformationItem found = handling.find(item);
        drafts.save(item, found.version(), draft(item, form, found.decision()));
    }

    private long attached(String user, long item, String name, String content) {
        actingAs.user(user);
        drafts.attach(item, handling.find(item).version(), name, text(content));
        List<StoredFile> all = handling.find(item).attachments();
        return all.get(all.size() - 1).id();
    }

    private void detached(String user, long item, long file) {
        actingAs.user(user);
        drafts.detach(item, handling.find(item).version(), file);
    }

    private void sentBack(String user, long item, List<PassageWords> said) {
        actingAs.user(user);
        passages.sendBack(item, handling.find(item).version(), ActionInput.remark("请按各段意见修改"), said);
    }

    private String refused(long item, List<PassageWords> said) {
        return assertThrows(BusinessException.class, () -> sentBack("head", item, said))
                .key();
    }

    private Trace traced(long item) {
        return versions.trace(item, ZH);
    }

    private String told(long item) {
        return traced(item).lines().stream()
                .map(line -> line.number() + " " + line.officer() + " " + line.step() + " " + sorted(line.parts()))
                .collect(Collectors.joining(" / "));
    }

    private static List<TextPart> sorted(Set<TextPart> parts) {
        return parts.stream().sorted().toList();
    }

    private List<String> whereabouts(long item) {
        return passages.of(item).notes().stream()
                .map(note -> note.where().passage() + " " + note.state().replace("version.passage.", ""))
                .toList();
    }

    private String audited(long item) {
        return entities.createQuery(
                        "select e.detail from AuditEvent e where e.subject = :subject order by e.sequence",
                        String.class)
                .setParameter("subject", "item:" + item)
                .getResultStream()
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
    }

    private long occurrences(String word) {
        return placesOf(word).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Every text column of every table in which the word stands. */
    @SuppressWarnings("unchecked")
    private Map<String, Long> placesOf(String word) {
        List<Object[]> columns = entities.createNativeQuery(
                        "select table_name, column_name from information_schema.columns where lower(table_schema) = 'public'"
                                + " and (lower(data_type) like 'character%' or lower(data_type) = 'text')")
                .getResultList();
        assertTrue(columns.size() > 200, "columns: " + columns.size());
        return columns.stream()
                .map(column -> column[0] + "." + column[1])
                .collect(Collectors.toMap(place -> place, place -> count(place, word)))
                .entrySet()
                .stream()
                .filter(found -> found.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long count(String place, String word) {
        String[] parts = place.split("[.]");
        return ((Number) entities.createNativeQuery("select count(*) from \"" + parts[0] + "\" where \"" + parts[1]
                                + "\" like '%" + word + "%'")
                        .getSingleResult())
                .longValue();
    }

    private static InputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
