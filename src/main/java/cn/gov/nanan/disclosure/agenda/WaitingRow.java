package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.attribute.DocumentType;
import cn.gov.nanan.disclosure.casework.RequestRow;
import cn.gov.nanan.disclosure.casework.RequestTray;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Urgency;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.remedy.RemedyRow;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.DueItem;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import java.time.LocalDate;

/**
 * 待办一行: an item, a request or a remedy that waits for an officer; what is not known of it is null.
 *
 * @param address of the page where it is done, below that of the staff pages
 * @param number 发文字号, or the number of the request
 * @param matters how many things a request asks for
 * @param step where it stands, of either procedure
 * @param about 公开属性 of an item, kind of applicant of a request
 * @param drafter of an item
 * @param due by when it is owed; of an item of which nothing is owed yet, by when it should leave its step
 * @param stepDue 本环节应办结 of an item; null where its step has no target
 * @param served when the answer to a request went
 * @param lettersOwed 待制发文书 of a request
 * @param arrived when it came, an item to this step
 * @param information 信息类别 of an item
 * @param documentType 文种 of an item
 * @param stub 国家秘密: nothing is kept of it but that it was
 * @param key its place in the list
 */
public record WaitingRow(
        SubjectKind kind,
        Long id,
        String address,
        String title,
        String number,
        long matters,
        Enum<?> step,
        Enum<?> about,
        Urgency urgency,
        String section,
        String drafter,
        LocalDate due,
        LocalDate stepDue,
        boolean provisional,
        LocalDate served,
        long lettersOwed,
        LocalDate arrived,
        InformationKind information,
        DocumentType documentType,
        boolean stub,
        WaitingReason reason,
        PageKey key) {
    /** The list that comes first on a day. */
    static final int REQUEST_RANK = 0;

    static final int ITEM_RANK = 1;
    static final int REMEDY_RANK = 2;

    static WaitingRow of(RequestRow row, LocalDate today) {
        return new WaitingRow(
                SubjectKind.REQUEST,
                row.id(),
                SubjectKind.REQUEST.page() + "?id=" + row.id(),
                row.title(),
                row.number(),
                row.matters(),
                row.step(),
                row.applicant(),
                Urgency.ORDINARY,
                row.section(),
                null,
                row.due(),
                null,
                row.provisional(),
                row.servedOn(),
                row.lettersOwed(),
                row.arrivedOn(),
                null,
                null,
                false,
                WaitingReason.UNKNOWN,
                new PageKey(RequestTray.pressing(row, today), row.id(), REQUEST_RANK));
    }

    /** Its kind stands for its step: all that waits of it is the response. */
    static WaitingRow of(RemedyRow row) {
        return new WaitingRow(
                SubjectKind.REMEDY,
                row.id(),
                SubjectKind.REMEDY.page() + "?id=" + row.id(),
                row.number() == null ? "" : row.number(),
                row.request(),
                1,
                row.kind(),
                null,
                Urgency.ORDINARY,
                null,
                null,
                row.due(),
                null,
                false,
                null,
                0,
                row.receivedOn(),
                null,
                null,
                false,
                WaitingReason.UNKNOWN,
                new PageKey(row.due(), row.id(), REMEDY_RANK));
    }

    static WaitingRow of(DueItem item) {
        return of(item, new PageKey(item.place(), item.row().id(), ITEM_RANK));
    }

    /** Of an item that is due by no day. */
    static WaitingRow of(ItemRow row) {
        return ofArrival(new DueItem(row, null, null, null));
    }

    /** In a list that is ordered by arrival. */
    static WaitingRow ofArrival(DueItem item) {
        return of(item, new PageKey(item.row().since(), item.row().id(), ITEM_RANK));
    }

    private static WaitingRow of(DueItem item, PageKey key) {
        ItemRow row = item.row();
        return new WaitingRow(
                SubjectKind.ITEM,
                row.id(),
                row.address(),
                row.title(),
                row.documentNumber(),
                1,
                row.step(),
                row.attribute(),
                row.urgency(),
                row.section(),
                row.drafter(),
                item.due(),
                item.step(),
                false,
                null,
                0,
                LocalDate.ofInstant(row.since(), BureauClock.ZONE),
                row.kind(),
                row.documentType(),
                row.isStub(),
                WaitingReason.UNKNOWN,
                key);
    }

    private WaitingRow with(WaitingReason why, PageKey place) {
        return new WaitingRow(
                kind,
                id,
                address,
                title,
                number,
                matters,
                step,
                about,
                urgency,
                section,
                drafter,
                due,
                stepDue,
                provisional,
                served,
                lettersOwed,
                arrived,
                information,
                documentType,
                stub,
                why,
                place);
    }

    WaitingRow because(WaitingReason why) {
        return with(why, key);
    }

    /** In a list that is ordered by arrival: a day counts from its first moment. */
    WaitingRow byArrival() {
        return with(reason, new PageKey(arrived.atStartOfDay(BureauClock.ZONE).toInstant(), id, key.rank()));
    }

    /** Key of the words for what is asked of who has it in hand. */
    public String ask() {
        return "agenda.ask." + (isRemedy() ? "RESPOND" : kind + "." + step);
    }

    /** Is the day by which it is due that of its step? */
    public boolean isDueAtStep() {
        return due != null && due.equals(stepDue);
    }

    public boolean isItem() {
        return kind == SubjectKind.ITEM;
    }

    public boolean isRequest() {
        return kind == SubjectKind.REQUEST;
    }

    public boolean isRemedy() {
        return kind == SubjectKind.REMEDY;
    }
}
