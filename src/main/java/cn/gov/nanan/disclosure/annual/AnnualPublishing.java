package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** 发布年度报告: a frozen report becomes an item and goes through the same procedure as everything that is disclosed. */
@Stateless
public class AnnualPublishing {
    /** 其他法定主动公开内容: what the law asks to disclose besides, 条例第二十条第（十五）项. */
    private static final String CATEGORY = "C15";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AnnualReports reports;

    @Inject
    private Drafts drafts;

    @Inject
    private Officers officers;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    /**
     * 起草发布: the draft of a 非公文类 item with text and PDF, in a section of the acting drafter.
     *
     * @return its id
     */
    public long draft(int year) {
        AnnualDocument document = document(year);
        Actor actor = acting.require(Role.DRAFTER);
        Section section = actor.sectionsAs(Role.DRAFTER).stream().findFirst().orElseThrow();
        AnnualReport report = locked(year);
        long item = drafts.start(section.id(), InformationKind.RECORD, draft(document));
        drafts.attach(item, 0, name(document), pdf(document));
        return publishedAs(report, item, actor);
    }

    /**
     * 交拟: the 公开办, which prepares the report (条例第四条), gives it to a drafter, who submits it: 附件2 has every item proposed
     * by a 拟稿人.
     *
     * @return its id
     */
    public long entrust(int year, String drafter) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        AnnualDocument document = document(year);
        Officer chosen = drafters().stream()
                .filter(one -> one.userName().equals(drafter))
                .findFirst()
                .orElseThrow(() -> new BusinessException("annual.error.drafter"));
        AnnualReport report = locked(year);
        long item = drafts.entrust(chosen, InformationKind.RECORD, draft(document), name(document), pdf(document));
        return publishedAs(report, item, actor);
    }

    /** 可以交拟的拟稿人. */
    public List<Officer> drafters() {
        return officers.withRole(Role.DRAFTER);
    }

    private AnnualDocument document(int year) {
        return AnnualDocument.of(reports.view(year), Setting.AGENCY_NAME.value());
    }

    private static String name(AnnualDocument document) {
        return document.title() + ".pdf";
    }

    private static InputStream pdf(AnnualDocument document) {
        return new ByteArrayInputStream(AnnualMarkup.pdf(document));
    }

    private long publishedAs(AnnualReport report, long item, Actor actor) {
        report.publishAs(item);
        audit.record(actor.userName(), "annual.publish", "annual:" + report.year(), "item:" + item);
        return item;
    }

    /** Frozen and not drafted yet; of two who draft at once the second waits, and is told. */
    private AnnualReport locked(int year) {
        return entities.createQuery("select a from AnnualReport a where a.year = :year", AnnualReport.class)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(AnnualReport::isFrozen)
                .map(AnnualReport::undrafted)
                .orElseThrow(() -> new BusinessException("annual.error.not-frozen"));
    }

    private static Draft draft(AnnualDocument document) {
        DispatchForm form = new DispatchForm(
                document.title(),
                CATEGORY,
                null,
                null,
                null,
                null,
                null,
                Urgency.ORDINARY,
                AnnualMarkup.body(document),
                null,
                null);
        return new Draft(form, null, new Decision(Attribute.PROACTIVE, null, null, null, null));
    }
}
