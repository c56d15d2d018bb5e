package cn.gov.nanan.disclosure.form;

/** 自查事项: what the drafter ticks of a text, 条例第十一条、第十五条、第十九条; each a question on the draft page. */
public enum SelfCheck {
    /** 涉及公众利益调整, 条例第十九条. */
    INTERESTS_ADJUSTED(true),
    /** 需要公众广泛知晓, 条例第十九条. */
    WIDELY_KNOWN(true),
    /** 需要公众参与决策, 条例第十九条. */
    PARTICIPATION(true),
    /** 含个人信息, 条例第十五条. */
    PERSONAL_DATA(false),
    /** 涉及其他机关, 条例第十一条: nothing is published before they agree. */
    OTHER_AGENCIES(false),
    /** 依照国家有关规定需要批准, 条例第十一条第二款: nothing is published before it is approved. */
    APPROVAL_NEEDED(false);

    private final boolean publicInterest;

    SelfCheck(boolean publicInterest) {
        this.publicInterest = publicInterest;
    }

    /** Is it one of the three criteria of 条例第十九条? */
    public boolean isPublicInterest() {
        return publicInterest;
    }
}
