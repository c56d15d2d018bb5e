package cn.gov.nanan.disclosure.report;

/** 看板的视图: one board, seen by whoever handles items, and by whoever supervises them. */
public enum BoardView {
    /** 时限: how what is owed was and is met, for every reader of items. */
    TIMELINESS,
    /** 督办: what is late, sent back, changed and slow in a period, for {@link Supervisors}. */
    SUPERVISION
}
