package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.TypeRules;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 已印发的样件: a small bureau, and documents brought to 印发 and beyond by the acts of its officers. */
@Stateless
public class Issued {
    private static final Set<Action> RELEASING =
            EnumSet.of(Action.PUBLISH, Action.LINK, Action.EXTRACT, Action.ENDORSE);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Handling handling;

    @Inject
    private Screenings screenings;

    @Inject
    private Previews previews;

    @Inject
    private Clock clock;

    @Inject
    private Drafts drafts;

    @Inject
    private TypeRules rules;

    public void bureau() {
        if (section("产业发展科") == null) {
            Section industry = new Section("产业发展科", Section.Kind.SECTION, 1);
            Section safety = new Section("安全监管科", Section.Kind.SECTION, 2);
            entities.persist(industry);
            entities.persist(safety);
            officer("drafter", Role.DRAFTER, industry);
            officer("head", Role.SECTION_HEAD, industry);
            officer("leader", Role.LEADER, industry);
            officer("drafter2", Role.DRAFTER, safety);
            officer("signatory", Role.SIGNATORY, null);
            officer("office", Role.DISCLOSURE_OFFICE, null);
            officer("general", Role.GENERAL_OFFICE, null);
            officer("auditor", Role.AUDITOR, null);
        }
    }

    /** 另一位: one more officer with this role. */
    public void another(String userName, Role role) {
        officer(userName, role, null);
    }

    /** A document that has just been issued. */
    public long item(Decision decision, String formed, String issued) {
        long item = submitted(decision);
        onToIssue(item, formed, issued);
        return item;
    }

    /** A document that waits for the head of its section. */
    public long submitted() {
        return submitted(Decision.proactive());
    }

    /** 特急: the same in a hurry. */
    public long urgent() {
        return submitted(Decision.proactive(), "<p>请即办理。</p>", Urgency.EXTRA_URGENT);
    }

    /** A document whose text links to these pages, issued. */
    public long linking(String... pages) {
        String links = Stream.of(pages)
                .map(page -> "<a href=\"" + page + "\">附表</a>")
                .collect(Collectors.joining("、", "<p>", "</p>"));
        long item = submitted(Decision.proactive(), links);
        onToIssue(item, "2026-02-26", "2026-02-27");
        return item;
    }

    private long submitted(Decision decision) {
        return submitted(decision, "<p>现予公布。</p>");
    }

    private long submitted(Decision decision, String body) {
        return submitted(decision, body, Urgency.ORDINARY);
    }

    private long submitted(Decision decision, String body, Urgency urgency) {
        actingAs.user("drafter");
        DispatchForm form = new DispatchForm(
                "关于公布第" + serial() + "批数字化改造示范企业名单的通知",
                "C11",
                null,
                "数字化；示范企业",
                null,
                "各有关企业",
                null,
                urgency,
                body,
                null,
                null);
        long item = drafts.start(
                section("产业发展科").id(), new Draft(form, rules.current().get(0), decision));
        act("drafter", item, Action.SUBMIT, ActionInput.remark("请审核"));
        return item;
    }

    /** 非公文类 or 获取保存类, submitted by its drafter. */
    public long submitted(InformationKind kind, Provenance provenance, Set<SelfCheck> ticked) {
        actingAs.user("drafter");
        DispatchForm form = new DispatchForm(
                "第" + serial() + "号信息", "C04", null, null, null, null, null, null, "<p>现予公布。</p>", null, null, ticked);
        long item = drafts.start(section("产业发展科").id(), kind, new Draft(form, null, Decision.proactive(), provenance));
        act("drafter", item, Action.SUBMIT, ActionInput.none());
        return item;
    }

    /** A 公文 that relates to one that is public, issued. */
    public long relating(RelationKind relation, long earlier, String issued) {
        actingAs.user("drafter");
        DispatchForm form = new DispatchForm(
                "关于第" + serial() + "号通知的后续通知", "C11", null, null, null, null, null, null, "<p>新。</p>", null, null);
        long item = drafts.start(
                section("产业发展科").id(),
                InformationKind.DOCUMENT,
                new Draft(form, rules.current().get(0), Decision.proactive()),
                relation,
                earlier);
        act("drafter", item, Action.SUBMIT, ActionInput.remark("请审核"));
        onToIssue(item, issued, issued);
        return item;
    }

    /** 澄清 of what goes about outside, issued. */
    public long clarifying(Rumour rumour, String issued) {
        long item = related(RelationKind.CLARIFIES, rumour);
        act("drafter", item, Action.SUBMIT, ActionInput.remark("请审核"));
        onToIssue(item, issued, issued);
        return item;
    }

    /** 废止 of nothing. */
    public long repealing() {
        return related(RelationKind.REPEALS, null);
    }

    private long related(RelationKind relation, Rumour rumour) {
        actingAs.user("drafter");
        DispatchForm form = new DispatchForm(
                "关于第" + serial() + "号传言的澄清", "C11", null, null, null, null, null, null, "<p>不实。</p>", null, null);
        return drafts.start(
                section("产业发展科").id(),
                InformationKind.DOCUMENT,
                new Draft(form, rules.current().get(0), Decision.proactive(), Provenance.own(), rumour),
                relation);
    }

    /** A draft that was saved once. */
    public long started() {
        actingAs.user("drafter");
        return drafts.start(
                section("产业发展科").id(),
                new Draft(
                        DispatchForm.titled("第" + serial() + "号草稿"),
                        rules.current().get(0),
                        null));
    }

    /** What another agency made, waiting to be linked or extracted. */
    public long linkable() {
        Provenance from = new Provenance(
                Origin.FROM_AGENCY,
                Carrier.PAPER,
                "泉州市工业和信息化局",
                null,
                null,
                LocalDate.of(2026, 2, 27),
                DisclosureRight.NONE,
                null,
                null,
                null,
                null);
        long item = submitted(InformationKind.OBTAINED, from, Set.of());
        act("head", item, Action.AGREE, ActionInput.none());
        act("leader", item, Action.DETERMINE, ActionInput.none());
        act("head", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        return item;
    }

    /** What another agency published, linked. */
    public long linked(String url) {
        long item = linkable();
        act(
                "office",
                item,
                Action.LINK,
                ActionInput.sourced(new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", null)));
        entities.createNativeQuery("update information_item set source_url = :url where id = :item")
                .setParameter("url", url)
                .setParameter("item", item)
                .executeUpdate();
        entities.clear();
        return item;
    }

    private void onToIssue(long item, String formed, String issued) {
        act("head", item, Action.AGREE, ActionInput.none());
        act("leader", item, Action.DETERMINE, ActionInput.none());
        act("signatory", item, Action.SIGN, ActionInput.none());
        String number = "南工信〔" + issued.substring(0, 4) + "〕" + serial() + "号";
        act(
                "general",
                item,
                Action.ISSUE,
                ActionInput.issuing(number, LocalDate.parse(formed), LocalDate.parse(issued)));
    }

    private int serial() {
        return entities.createQuery("select count(i) from InformationItem i", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** A document that the public can see. */
    public long published(String formed, String issued) {
        long item = item(Decision.proactive(), formed, issued);
        act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        act("office", item, Action.PUBLISH, ActionInput.none());
        return item;
    }

    public void act(String userName, long item, Action action, ActionInput input) {
        actingAs.user(userName);
        entities.flush();
        int version = entities.find(InformationItem.class, item).version();
        if (RELEASING.contains(action)) {
            screenings.release(
                    item, version, action, input, EnumSet.allOf(ScreeningPoint.class), seen(item, action, input));
        } else {
            handling.perform(item, version, action, input);
        }
    }

    /** 看过公众页面: its digest, in the form in which the act makes it public. */
    private String seen(long id, Action action, ActionInput input) {
        InformationItem item = entities.find(InformationItem.class, id);
        PublicForm form = input instanceof ActionInput.Sourced sourced
                ? new PublicForm(
                        action == Action.LINK ? PublicItem.Mode.LINK : PublicItem.Mode.EXTRACT,
                        sourced.page().agency(),
                        sourced.page().url())
                : PublicForm.of(item);
        return previews.digest(item, form, LocalDate.now(clock));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public InformationItem find(long item) {
        InformationItem found = entities.find(InformationItem.class, item);
        found.trail();
        return found;
    }

    /** As many obligations more of the same item, as if there were as many items. */
    public void copyObligations(long item, int times) {
        String kept =
                "subject_kind, subject_id, section_id, holder_id, channel, owed_by, opened_at, legal_start, legal_days, legal_clause, legal_due,"
                        + " legal_provisional, legal_calendar, legal_skipped, legal_counted, house_start, house_days,"
                        + " house_clause, house_due, house_provisional, house_calendar, house_skipped, house_counted, due_date";
        for (int turn = 2; turn < times + 2; turn++) {
            entities.createNativeQuery("insert into obligation (id, version, turn, " + kept + ") select "
                            + (1_000_000L + turn) + ", 0, " + turn + ", " + kept
                            + " from obligation where turn = 1 and channel = 'WEBSITE' and subject_id = " + item)
                    .executeUpdate();
        }
    }

    public void forgetCopies(long item) {
        entities.createNativeQuery("delete from obligation where turn > 1 and subject_id = " + item)
                .executeUpdate();
    }

    private Section section(String name) {
        return entities.createQuery("select s from Section s where s.name = :name", Section.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void officer(String userName, Role role, Section section) {
        Officer officer = new Officer(userName, userName, "-", false);
        officer.appoint(role, section);
        entities.persist(officer);
    }
}
