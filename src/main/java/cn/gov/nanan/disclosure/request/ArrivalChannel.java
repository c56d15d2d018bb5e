package cn.gov.nanan.disclosure.request;

/** 提出方式: how a request came, and so which day counts as its receipt, 条例第三十一条. */
public enum ArrivalChannel {
    /** 当面提交: the day on which it was handed in. */
    IN_PERSON(false),
    /** 口头提出: the day on which it was written down for the applicant, 条例第二十九条. */
    ORAL(false),
    /** 邮政寄送（签收）: the day on which it was signed for. */
    REGISTERED_POST(false),
    /** 平常信函: the day on which it was confirmed with the applicant, which must be the day it came. */
    ORDINARY_MAIL(true),
    /** 互联网渠道: the day that both sides confirm. */
    INTERNET(true),
    /** 电子邮件: the day that both sides confirm. */
    E_MAIL(true),
    /** 政府信息公开工作机构的传真: the day that both sides confirm. */
    FAX(true);

    private final boolean confirmed;

    ArrivalChannel(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** Is the receipt a day that must first be confirmed with the applicant? */
    public boolean isConfirmed() {
        return confirmed;
    }
}
