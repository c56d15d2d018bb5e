package cn.gov.nanan.disclosure.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** 待办的次序. */
public enum WaitingOrder {
    /** 到期在先. */
    DUE,
    /** 最近送来的在先. */
    NEWEST,
    /** 等得最久的在先. */
    LONGEST,
    /** 按类别: requests, items, remedies, each by due day. */
    KIND;

    private static final Comparator<WaitingRow> RANK =
            Comparator.comparing(row -> row.key().rank());

    /** Does the list consist of parts, one after the other? */
    boolean isInParts() {
        return this == KIND;
    }

    /** Of rows with a place in it, in a part by due day. */
    Comparator<WaitingRow> comparator() {
        return switch (this) {
            case DUE, KIND -> Comparator.comparing(
                            (WaitingRow row) -> (LocalDate) row.key().at())
                    .thenComparing(RANK)
                    .thenComparing(WaitingRow::id);
            case NEWEST -> Comparator.comparing(
                            (WaitingRow row) -> (Instant) row.key().at())
                    .reversed()
                    .thenComparing(RANK)
                    .thenComparing(Comparator.comparing(WaitingRow::id).reversed());
            case LONGEST -> Comparator.comparing(
                            (WaitingRow row) -> (Instant) row.key().at())
                    .thenComparing(RANK)
                    .thenComparing(WaitingRow::id);
        };
    }
}
