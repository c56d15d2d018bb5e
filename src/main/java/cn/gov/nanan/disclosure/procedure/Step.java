package cn.gov.nanan.disclosure.procedure;

import java.util.EnumSet;
import java.util.Set;

/** 环节: where an item stands. What may be done there is said by the rows of {@link Procedure#TABLE}. */
public enum Step {
    /** 拟稿, 细则 一（一）1. */
    DRAFTING(true, true),
    /** 核稿, 细则 一（一）2. */
    SECTION_REVIEW(true, true),
    /** 审稿、审定, 细则 一（一）3. */
    LEADER_REVIEW(true, true),
    /** 公开办保密审查, only when the deputy leader refers the item, 细则 一（一）3. */
    OFFICE_OPINION(false, false),
    /** 科室处理意见: back in the section with the opinion, 细则 一（一）3 「送业务科室按程序继续办理」. */
    OPINION_RETURNED(true, true),
    /** 签发, 细则 一（一）3 「签发领导不再对文件公开属性进行审核」. */
    SIGNING(false, false),
    /** 印发. */
    ISSUING(false, false),
    /** 复核, flowchart 「政务公开业务科室复核」. */
    RECHECK(false, false),
    /** 待发布. */
    PUBLISHING(false, false),
    /** 已发布. */
    PUBLISHED(false, false),
    /** 待同意更正: still public as it was until a second person has agreed. */
    CORRECTING(false, false),
    /** 待同意撤回: still public until a second person has agreed. */
    WITHDRAWING(false, false),
    /** 已撤回: the public sees a tombstone. */
    WITHDRAWN(false, false),
    /** 待归档, flowchart 「不予公开的文件由办公室直接归档」. */
    FILING(false, false),
    /** 已归档. */
    FILED(false, false),
    /** 已作废: a draft that was given up. */
    DISCARDED(false, false);

    private static final Set<Step> PUBLIC = EnumSet.of(PUBLISHED, CORRECTING, WITHDRAWING);
    private static final Set<Step> FINAL = EnumSet.of(PUBLISHED, WITHDRAWN, FILED, DISCARDED);

    private final boolean attributeOpen;
    private final boolean textOpen;

    Step(boolean attributeOpen, boolean textOpen) {
        this.attributeOpen = attributeOpen;
        this.textOpen = textOpen;
    }

    /** May whoever acts here change the 公开属性? 签发领导 may not. */
    public boolean isAttributeOpen() {
        return attributeOpen;
    }

    /** May whoever acts here change the text? After 审定 only 修改文稿, which falls back to 审稿. */
    public boolean isTextOpen() {
        return textOpen;
    }

    /** Does the public see the item? */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** Has the item reached its end, so that nothing waits any more? */
    public boolean isFinal() {
        return FINAL.contains(this);
    }
}
