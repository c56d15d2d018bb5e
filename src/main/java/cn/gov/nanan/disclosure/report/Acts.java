package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Step;

/** 办理单上的条件: what an act {@code e} was, in the query language. */
final class Acts {
    /** Concluded a 保密审查: the 公开办's opinion, or the 复核 that let the item pass. */
    static final String REVIEWED = Hql.isOneOf("e.action", Action.GIVE_OPINION, Action.PASS_RECHECK);

    static final String RETURNED = Hql.is("e.action", Action.RETURN);

    static final String HELD = Hql.is("e.action", Action.HOLD);

    /** The same as {@code HandlingEntry.isAttributeChanged}. */
    static final String ATTRIBUTE_CHANGED =
            Hql.isOneOf("e.step", Step.where(Step::isAttributeOpen)) + " and e.attributeBefore <> e.decision.attribute";

    /** What the 公开办 had advised last before this act; null where it was not asked or could not decide. */
    static final String ADVISED = "(select v.decision.attribute from HandlingEntry v where v.item = e.item and "
            + Hql.is("v.action", Action.GIVE_OPINION)
            + " and v.position < e.position and not exists (select w.id from HandlingEntry w where w.item = e.item and "
            + Hql.is("w.action", Action.GIVE_OPINION) + " and w.position < e.position and w.position > v.position))";

    /** 审定 otherwise than the 公开办 had advised. */
    static final String DEPARTED = Hql.is("e.action", Action.DETERMINE) + " and e.decision.attribute <> " + ADVISED;

    /** Ended a stay at a step whose beginning is known: the first draft's is not. */
    static final String HANDLED = "e.arrivedAt is not null";

    private Acts() {}
}
