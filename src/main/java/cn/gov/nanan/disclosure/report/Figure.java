package cn.gov.nanan.disclosure.report;

import static cn.gov.nanan.disclosure.report.Column.*;

import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.OtherForm;
import cn.gov.nanan.disclosure.staff.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 看板指标: what the board counts. The condition by which it counts is the one that lists the cases. */
public enum Figure {
    OVERDUE(Figure.owed(DeadlineStatus.OVERDUE)),
    DUE_SOON(Figure.owed(DeadlineStatus.DUE_SOON)),
    /** 未到期: still owed, and not late. */
    RUNNING(Figure.owed("(" + DeadlineStatus.DUE_SOON.condition() + " or " + DeadlineStatus.RUNNING.condition() + ")")),
    ON_TIME(Figure.owed(DeadlineStatus.ON_TIME)),
    LATE(Figure.owed(DeadlineStatus.LATE)),
    /** 已有定论: what 按时率 is a part of: done, in time or late, or overdue. Any reader of the board opens it. */
    DECIDED(
            Figure.owed(Stream.of(DeadlineStatus.ON_TIME, DeadlineStatus.LATE, DeadlineStatus.OVERDUE)
                    .map(DeadlineStatus::condition)
                    .collect(Collectors.joining(" or ", "(", ")"))),
            Supervisors::requireReader),
    /** 退回: how often a step sent an item back to its drafter. */
    RETURNED(Figure.acts(Acts.RETURNED, ACTED_AT, OFFICER, AT_STEP, REMARK)),
    /** 暂缓: held back at or after 复核. */
    HELD(Figure.acts(Acts.HELD, ACTED_AT, OFFICER, AT_STEP, REMARK)),
    /** 公开属性改动: who changed what at which step, and why. */
    ATTRIBUTE_CHANGED(Figure.acts(Acts.ATTRIBUTE_CHANGED, ACTED_AT, OFFICER, AT_STEP, BEFORE, AFTER, REMARK)),
    /** 未采纳公开办意见: 审定 otherwise than advised. */
    DEPARTED(Figure.acts(Acts.DEPARTED, ACTED_AT, OFFICER, ADVISED, AFTER, REMARK)),
    /** 办理用时: the stays behind the average of a step. */
    HANDLED(Figure.acts(Acts.HANDLED, ARRIVED_AT, ACTED_AT, WORKING_DAYS, AT_STEP, OFFICER, ACT)),
    /** 公报: how often an item was made public so as well, 附件1. Any reader of the board opens it. */
    GAZETTE(OtherForm.GAZETTE),
    PRESS_CONFERENCE(OtherForm.PRESS_CONFERENCE),
    WECHAT(OtherForm.WECHAT),
    NOTICE_BOARD(OtherForm.NOTICE_BOARD),
    OTHER(OtherForm.OTHER);

    /** In the order of the forms. */
    public static final List<Figure> RELEASES =
            Arrays.stream(OtherForm.values()).map(Figure::of).toList();

    private final Listing listing;
    private final UnaryOperator<Actor> readers;

    Figure(Listing listing) {
        this(listing, Supervisors::require);
    }

    Figure(OtherForm form) {
        this(Figure.released(form), Supervisors::requireReader);
    }

    /** @param readers refuses whoever may not open its cases */
    Figure(Listing listing, UnaryOperator<Actor> readers) {
        this.listing = listing;
        this.readers = readers;
    }

    static Figure of(OtherForm form) {
        return valueOf(form.name());
    }

    /** @throws BusinessException for whoever may not open its cases */
    Actor require(Actor actor) {
        return readers.apply(actor);
    }

    /** Does only whoever supervises open its cases? */
    public boolean isOfSupervision() {
        return this != DECIDED && !RELEASES.contains(this);
    }

    Listing listing() {
        return listing;
    }

    String condition() {
        return listing.condition();
    }

    public List<Column> columns() {
        return listing.columns();
    }

    /** Does it count what stands so today, whatever the period? */
    public boolean isOfToday() {
        return this == OVERDUE || this == DUE_SOON;
    }

    /** What lists its cases of a period. */
    public ListFilter filter(Span span) {
        return isOfToday() ? ListFilter.NONE : ListFilter.within(span);
    }

    private static Listing released(OtherForm form) {
        return new Listing(
                RowSource.RELEASE,
                "x.on",
                false,
                Hql.is("x.form", form),
                List.of(NUMBER, TITLE, DOCUMENT_NUMBER, SECTION, RELEASED_ON, PLACE, PROOF, STEP));
    }

    private static Listing owed(DeadlineStatus standing) {
        return owed(standing.condition());
    }

    private static Listing owed(String condition) {
        return new Listing(
                RowSource.OBLIGATION,
                "o.due",
                true,
                condition,
                List.of(NUMBER, TITLE, DOCUMENT_NUMBER, SECTION, CHANNEL, DUE, COMPLETED_ON, STANDING, STEP));
    }

    private static Listing acts(String condition, Column... columns) {
        return new Listing(
                RowSource.ACT,
                "e.at",
                false,
                condition,
                Stream.concat(Stream.of(NUMBER, TITLE, SECTION), Arrays.stream(columns))
                        .toList());
    }
}
