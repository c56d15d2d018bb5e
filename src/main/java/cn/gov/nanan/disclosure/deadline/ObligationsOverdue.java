package cn.gov.nanan.disclosure.deadline;

import java.time.Instant;
import java.util.List;

/**
 * 一批义务逾期: fired in the transaction that flags them, a portion at a time, so that whoever tells asks once a portion.
 * Each obligation is in one of them once in its life.
 */
public record ObligationsOverdue(List<Owed> portion, Instant at) {
    public ObligationsOverdue {
        portion = List.copyOf(portion);
    }
}
