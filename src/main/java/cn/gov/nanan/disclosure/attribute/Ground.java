package cn.gov.nanan.disclosure.attribute;

/**
 * 不公开理由: the six reasons of 附件2 三, the third split as 条例第十六条 splits it. The label is message {@code Ground.X},
 * the citation message {@code Ground.citation.X}.
 */
public enum Ground {
    /** 国家秘密, 条例第十四条. The item becomes a stub without title, text or file. */
    STATE_SECRET(1, Force.MUST),
    /** 商业秘密, 条例第十五条. */
    TRADE_SECRET(2, Force.MUST_UNLESS_OVERRIDDEN),
    /** 内部事务信息, 条例第十六条第一款. */
    INTERNAL_AFFAIRS(3, Force.MAY),
    /** 过程性信息, 条例第十六条第二款. */
    PROCESS_INFO(3, Force.MAY),
    /** 行政执法案卷信息, 条例第十六条第二款. */
    ENFORCEMENT_FILE(3, Force.MAY),
    /** 个人隐私, 条例第十五条. */
    PERSONAL_PRIVACY(4, Force.MUST_UNLESS_OVERRIDDEN),
    /** 危及国家安全、公共安全、经济安全、社会稳定, 条例第十四条; needs a {@link Harm}. */
    SECURITY_STABILITY(5, Force.MUST),
    /** 法律、法规、规章禁止公开的其他信息, 条例第十四条; needs the citation of the forbidding provision. */
    LAW_PROHIBITS(6, Force.MUST);

    /** 效力: whether the law forbids disclosure or only allows to withhold. */
    public enum Force {
        /** 不予公开. */
        MUST,
        /** 不得公开, unless the third party agrees or the public interest weighs more. */
        MUST_UNLESS_OVERRIDDEN,
        /** 可以不予公开: case by case. */
        MAY
    }

    private final int reason;
    private final Force force;

    Ground(int reason, Force force) {
        this.reason = reason;
        this.force = force;
    }

    /** The number, 1 to 6, of the reason in 附件2 三. */
    public int reason() {
        return reason;
    }

    public Force force() {
        return force;
    }

    /** Key of the text that cites the clause. */
    public String citationKey() {
        return "Ground.citation." + name();
    }

    public boolean isHarmNeeded() {
        return this == SECURITY_STABILITY;
    }

    public boolean isCitationNeeded() {
        return this == LAW_PROHIBITS;
    }

    /** Must the item be kept as a stub, without title, text and file? 国家秘密 is never stored here. */
    public boolean isStub() {
        return this == STATE_SECRET;
    }
}
