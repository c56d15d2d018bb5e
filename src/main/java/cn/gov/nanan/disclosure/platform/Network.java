package cn.gov.nanan.disclosure.platform;

/** 网络: which side of the one-way path this node is, {@code disclosure.network}; 细则 一（一）4（1）: 内网形成数据包，数据包导入外网. */
public enum Network {
    /** 内网: the procedure; packages leave it. */
    INTRANET,
    /** 外网: the public; packages come to it. */
    EXTRANET,
    /** Both sides on one node: what is published is public in the same moment. */
    BOTH;

    /** Of this node. */
    public static Network current() {
        return valueOf(Setting.NETWORK.value().trim().toUpperCase(java.util.Locale.ROOT));
    }

    /** Are items and requests handled here? */
    public boolean hasProcedure() {
        return this != EXTRANET;
    }

    /** Does the public come here? */
    public boolean hasPublic() {
        return this != INTRANET;
    }

    /** The code by which packages name this node as their sender or receiver. */
    public static String node() {
        return (current() == EXTRANET ? Setting.PORTAL_CODE : Setting.AGENCY_CODE).value();
    }
}
