package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.remedy.RemedyWish;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.TrayDays;
import cn.gov.nanan.disclosure.worklist.TrayFilter;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * 待办查询: which of what waits is shown, in what order; what is null or blank does not narrow.
 *
 * @param urgent only what is 加急 or 特急, which only items are
 * @param text words of the title, or a number
 */
public record WaitingFilter(SubjectKind kind, DueBand band, boolean urgent, String text, WaitingOrder order)
        implements Serializable {
    /** Everything, what is due first at the top. */
    public static final WaitingFilter ALL = new WaitingFilter(null, null, false, null, WaitingOrder.DUE);

    boolean wants(SubjectKind one) {
        return (kind == null || kind == one) && (!urgent || one == SubjectKind.ITEM);
    }

    /** 分组: of which parts the list consists in its order, each of them by due day. */
    List<WaitingFilter> parts() {
        return order == WaitingOrder.KIND
                ? Stream.of(SubjectKind.REQUEST, SubjectKind.ITEM, SubjectKind.REMEDY)
                        .filter(this::wants)
                        .map(one -> new WaitingFilter(one, band, urgent, text, WaitingOrder.DUE))
                        .toList()
                : List.of(this);
    }

    TrayFilter tray(TrayDays days) {
        return new TrayFilter(band, urgent, text, days);
    }

    RemedyWish remedies(TrayDays days) {
        return new RemedyWish(band, text, days.due());
    }
}
