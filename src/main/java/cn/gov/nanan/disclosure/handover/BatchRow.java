package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.platform.PageKey;
import java.time.Instant;
import java.time.LocalDate;

/** 移交批次（列表行）. */
public record BatchRow(long id, BatchKind kind, LocalDate day, Instant closedAt, long items) {
    public boolean isOpen() {
        return closedAt == null;
    }

    /** 零报告. */
    public boolean isNil() {
        return items == 0;
    }

    /** Where the list goes on after this row. */
    public String after() {
        return PageKey.of(day, id).toString();
    }
}
