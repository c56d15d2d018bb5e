package cn.gov.nanan.disclosure.request;

/** 送达方式, 国办公开办函〔2016〕235号: which day counts. */
public enum ServiceWay {
    /** 邮政寄送: in time on the day of posting. */
    POST,
    /** 当面领取: on the day of the signature. */
    BY_HAND,
    /** 电子邮件. */
    E_MAIL,
    /** 网上凭查询码领取. */
    ONLINE;

    /** The way that he wishes; null where it is none of these. */
    public static ServiceWay of(DeliveryRoute route) {
        return switch (route) {
            case POST -> POST;
            case BY_HAND -> BY_HAND;
            case E_MAIL -> E_MAIL;
            case ONLINE -> ONLINE;
            case FAX -> null;
        };
    }
}
