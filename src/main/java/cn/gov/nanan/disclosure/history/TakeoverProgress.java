package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.util.concurrent.atomic.AtomicInteger;

/** 导入进度: how far one import has come, seen from the page while it runs elsewhere. */
public final class TakeoverProgress {
    private volatile int total;
    private final AtomicInteger done = new AtomicInteger();
    private volatile RowVerdict outcome;
    private volatile BusinessException refusal;

    void begin(int rows) {
        total = rows;
    }

    void advance(int rows) {
        done.addAndGet(rows);
    }

    void end(RowVerdict reached) {
        outcome = reached;
    }

    void refuse(BusinessException reason) {
        refusal = reason;
    }

    public int total() {
        return total;
    }

    public int done() {
        return done.get();
    }

    /** From 0 to 99 while it runs, 100 once everything is committed. */
    public int percent() {
        return outcome != null ? 100 : total == 0 ? 0 : Math.min(99, (int) (done() * 100L / total));
    }

    public boolean isOver() {
        return outcome != null || refusal != null;
    }

    /** What was reached; null while it runs and where it was refused. */
    public RowVerdict outcome() {
        return outcome;
    }

    /** Why nothing was taken over; null unless it was refused. */
    public BusinessException refusal() {
        return refusal;
    }
}
