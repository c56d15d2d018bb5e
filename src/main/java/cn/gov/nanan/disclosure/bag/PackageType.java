package cn.gov.nanan.disclosure.bag;

/** 数据包类型: what a package carries, and which way. */
public enum PackageType {
    /** 主动公开信息: public views and their files, outward. */
    ITEMS,
    /** 未公开信息目录: the whole register of what is not published, outward. */
    REGISTER,
    /** 回执: what became of a package of items, inward. */
    RECEIPT,
    /** 申请: requests of citizens, sealed for the receiver alone, inward. */
    REQUESTS,
    /** 办理状态: how requests stand, outward. */
    STATUS;

    /** Does it go from a bureau to the public side? */
    public boolean isOutward() {
        return this == ITEMS || this == REGISTER || this == STATUS;
    }

    /** Whether the payload may be read by everybody; requests are encrypted to who must read them. */
    public boolean isOpen() {
        return this != REQUESTS;
    }

    /** The one payload file of a package that holds no items. */
    public String document() {
        String name = name().toLowerCase(java.util.Locale.ROOT);
        return "data/" + name + (isOpen() ? ".json" : ".p7m");
    }
}
