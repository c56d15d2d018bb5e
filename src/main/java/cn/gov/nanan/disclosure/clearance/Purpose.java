package cn.gov.nanan.disclosure.clearance;

/** 会商报批事由: why another body is asked before an item is released. Each must have said yes, or nothing is published. */
public enum Purpose {
    /** 征求涉及机关意见, 条例第十一条. */
    INVOLVED,
    /** 联合制发机关同意, 附件2 一（一）. */
    JOINT,
    /** 报批: 附件2 一（四）3 「依照国家有关规定需要批准」, 条例第十一条第二款. */
    APPROVAL,
    /** 征求第三方意见, 条例第十五条. */
    THIRD_PARTY,
    /** 报请认定: what the 公开办 cannot decide, 条例第十七条第三款. */
    DETERMINATION
}
