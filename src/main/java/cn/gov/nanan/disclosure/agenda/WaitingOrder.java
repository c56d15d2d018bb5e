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
    LONGEST;

    private static final Comparator<WaitingRow> KIND =
            Comparator.comparing(row -> row.key().rank());

    /** Of rows with a place in it. */
    Comparator<WaitingRow> comparator() {
        return switch (this) {
            case DUE -> Comparator.comparing(
                            (WaitingRow row) -> (LocalDate) row.key().at())
                    .thenComparing(KIND)
                    .thenComparing(WaitingRow::id);
            case NEWEST -> Comparator.comparing(
                            (WaitingRow row) -> (Instant) row.key().at())
                    .reversed()
                    .thenComparing(KIND)
                    .thenComparing(Comparator.comparing(WaitingRow::id).reversed());
            case LONGEST -> Comparator.comparing(
                            (WaitingRow row) -> (Instant) row.key().at())
                    .thenComparing(KIND)
                    .thenComparing(WaitingRow::id);
        };
    }
}
