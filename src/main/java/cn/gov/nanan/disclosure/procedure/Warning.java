package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.SelfCheck;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** 须单独审看的情形: why an item is not rechecked together with others, but by a look of its own, 条例第十七条. */
public enum Warning {
    /** 提供者声明: who handed it in claims a trade secret or privacy, 附件2 三（二）（四）. */
    CLAIMED(item -> item.declared().isPresent()),
    /** 条例第十条: disclosing it is another's business. */
    NOT_OURS(item -> !item.releaseConditions().isDisclosable()),
    /** 自查: the drafter ticked that it holds personal data, 条例第十五条. */
    PERSONAL_DATA(item -> item.form().isTicked(SelfCheck.PERSONAL_DATA)),
    /** 会商报批 is open, refused, or was due and never asked for. */
    UNSETTLED(item -> !new ReleaseConditions(item).isAnswered()),
    /** 公开办 advised otherwise, could not decide, or found something. */
    OPINION_AGAINST(item -> item.opinion().filter(Warning::isAgainst).isPresent()),
    /** 暂缓 before. */
    HELD(InformationItem::isHeldBack);

    private final Predicate<InformationItem> condition;

    Warning(Predicate<InformationItem> condition) {
        this.condition = condition;
    }

    /** All that apply to an item. */
    public static List<Warning> of(InformationItem item) {
        return Arrays.stream(values())
                .filter(warning -> warning.condition.test(item))
                .toList();
    }

    private static boolean isAgainst(HandlingEntry opinion) {
        boolean open = opinion.decision() != null && opinion.decision().is(Attribute.PROACTIVE);
        return !open || (opinion.findings() != null && opinion.findings().isAnyFound());
    }
}
