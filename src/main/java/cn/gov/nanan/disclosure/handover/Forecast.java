package cn.gov.nanan.disclosure.handover;

import java.time.LocalDate;

/**
 * 移交预计: the batch that follows, beside the day by which the paper must be handed over.
 *
 * @param day of the next regular batch
 * @param due the last day of the period
 */
public record Forecast(LocalDate day, LocalDate due) {
    /** 晚于时限: only a special delivery keeps the period. */
    public boolean isLate() {
        return day.isAfter(due);
    }
}
