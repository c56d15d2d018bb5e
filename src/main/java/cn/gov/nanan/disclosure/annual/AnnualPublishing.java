package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;

/** 发布年度报告: a frozen report becomes an item and goes through the same procedure as everything that is disclosed. */
@Stateless
public class AnnualPublishing {
    /** 其他法定主动公开内容: what the law asks to disclose besides, 条例第二十条第（十五）项. */
    private static final String CATEGORY = "C15";

    @Inject
    private AnnualReports reports;

    @Inject
    private Drafts drafts;

    @Inject
    private AnnualReminders reminders;

    @Inject
    private Acting acting;

    /**
     * 起草发布: the draft of a 非公文类 item with text and PDF, in a section of the acting drafter.
     *
     * @return its id
     */
    public long draft(int year) {
        AnnualView view = reports.view(year);
        Section section = acting.require(Role.DRAFTER).sectionsAs(Role.DRAFTER).stream()
                .findFirst()
                .orElseThrow();
        if (!view.isFrozen()) {
            throw new BusinessException("annual.error.not-frozen");
        }
        AnnualDocument document = AnnualDocument.of(view, Setting.AGENCY_NAME.value());
        long item = drafts.start(section.id(), InformationKind.RECORD, draft(document));
        drafts.attach(item, 0, document.title() + ".pdf", new ByteArrayInputStream(AnnualMarkup.pdf(document)));
        reports.publishAs(year, view.version(), item);
        reminders.settle(year);
        return item;
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
