package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.Closing;
import cn.gov.nanan.disclosure.deadline.DueDates;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Step;
import java.time.LocalDate;

/**
 * 应公开清单（列表行）.
 *
 * @param due the day that counts
 */
public record ObligationRow(
        long id,
        long itemId,
        String title,
        String documentNumber,
        String section,
        Channel channel,
        Step step,
        LocalDate due,
        DueDates dates,
        LocalDate fulfilledOn,
        Closing closing) {
    /** The due date that counts, with its reasons. */
    public DueDate alarm() {
        return dates.alarm();
    }

    public PageKey cursor() {
        return PageKey.of(due, id);
    }
}
