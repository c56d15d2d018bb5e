package cn.gov.nanan.disclosure.publication;

/** 其他形式: the ways in which an item is made public besides the website. 附件1 「同时可根据实际情况，通过其他形式发布」. */
public enum OtherForm {
    /** 公报. */
    GAZETTE,
    /** 新闻发布会. */
    PRESS_CONFERENCE,
    /** 微信公众号. */
    WECHAT,
    /** 公告栏. */
    NOTICE_BOARD,
    /** 其他. */
    OTHER
}
