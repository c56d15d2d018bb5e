package cn.gov.nanan.disclosure.reminder;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** 提醒（列表行): a message as its recipient sees it. */
public record NoticeRow(
        long id, Rung rung, long itemId, String title, LocalDate due, String remark, Instant toldAt, Instant readAt)
        implements Serializable {
    public boolean isRead() {
        return readAt != null;
    }
}
