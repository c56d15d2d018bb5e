package cn.gov.nanan.disclosure.calendar;

/** 期限: the periods that run in working days. How long each is, and by which clause, are dated rows. */
public enum Period {
    /** 主动公开的法定期限, from 成文日期. */
    PUBLICATION_LEGAL,
    /** 网站发布期限, from 印发日期. */
    PUBLICATION_HOUSE,
    /** 移交档案馆、图书馆期限, from 印发日期. */
    PAPER,
    /** 主办科室报送纸质文件期限, from 印发日期. */
    SECTION_PAPER,
    /** 澄清目标, from 印发日期: the bureau's own, 条例第六条 names no day. */
    CLARIFICATION,
    /** 答复申请, from the receipt. */
    REPLY,
    /** 延长答复, at most so many more. */
    REPLY_EXTENSION,
    /** 告知补正, from the receipt. */
    COMPLETION_NOTICE,
    /** 第三方、共同制作机关提出意见, from the day on which the letter reached them. */
    OPINION,
    /** 缴费, from the day on which the notice reached the applicant. */
    FEE_PAYMENT
}
