package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DueDates;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.LocalDate;

/**
 * 应公开清单（列表行）.
 *
 * @param due the day that counts
 * @param owedBy as what somebody owes it to the channel
 * @param drafter user name of who has the draft
 */
public record ObligationRow(
        long id,
        long itemId,
        String title,
        String documentNumber,
        Section section,
        Channel channel,
        Step step,
        LocalDate due,
        DueDates dates,
        LocalDate fulfilledOn,
        Closing closing,
        InformationKind kind,
        Role owedBy,
        String drafter,
        String drafterName) {
    /** Is it still owed? */
    public boolean isOpen() {
        return fulfilledOn == null && closing == null;
    }

    /** Is it the item itself that must still be brought on, step by step, before the website can have it? */
    public boolean isUnderWay() {
        return channel == Channel.WEBSITE && !step.isFinal();
    }

    /** The due date that counts, with its reasons. */
    public DueDate alarm() {
        return dates.alarm();
    }

    public PageKey cursor() {
        return PageKey.of(due, id);
    }
}
