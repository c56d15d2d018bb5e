package cn.gov.nanan.disclosure.request;

/** 获取途径. */
public enum DeliveryRoute {
    /** 邮寄. */
    POST,
    /** 当面领取. */
    BY_HAND,
    /** 电子邮件. */
    E_MAIL,
    /** 网上凭查询码领取. */
    ONLINE,
    /** 传真. */
    FAX
}
