package cn.gov.nanan.disclosure.calendar;

import java.util.List;

/**
 * 预览结果: what a notice would change. Nothing can be confirmed while there are {@link #faults()}.
 *
 * @param basedOn the stamp of the calendar that was compared with; confirmation needs it still in force
 * @param unchanged the calendar already says exactly this
 * @param added days that the year did not have, or counted otherwise
 * @param removed days that the year loses
 * @param missing days and holidays that one would expect and the year would not have: asked about before it is taken
 */
public record CalendarPreview(
        NoticeDraft draft,
        String basedOn,
        List<RowRemark> faults,
        List<RowRemark> remarks,
        boolean unchanged,
        List<SpecialDay> added,
        List<SpecialDay> removed,
        List<Move> moves,
        List<String> missing) {

    static CalendarPreview faulty(NoticeDraft draft, String basedOn, AnnouncedRows rows) {
        return new CalendarPreview(
                draft, basedOn, rows.faults(), rows.remarks(), false, List.of(), List.of(), List.of(), List.of());
    }

    public boolean isConfirmable() {
        return faults.isEmpty() && !unchanged;
    }

    /** Would some running item's date become earlier, if it were allowed to? */
    public boolean isAnyEarlier() {
        return moves.stream().anyMatch(Move::isEarlier);
    }
}
