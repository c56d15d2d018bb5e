package cn.gov.nanan.disclosure.clearance;

/** 答复方式: how the body that was asked said it. */
public enum Means {
    /** 书面复函. */
    LETTER,
    /** 会签、会议纪要. */
    MEETING,
    /** 电子邮件. */
    E_MAIL,
    /** 电话，有记录. */
    TELEPHONE
}
