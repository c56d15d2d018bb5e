package cn.gov.nanan.disclosure.reply;

import java.util.Locale;

/** 征求意见对象: whose opinion is waited for, so that the days do not count, 条例第三十三条第三款. */
public enum Asked {
    /** 第三方: fifteen working days to answer, 条例第三十二条. */
    THIRD_PARTY(true),
    /** 共同制作机关: fifteen working days to answer, 条例第三十四条. */
    JOINT(true),
    /** 其他机关: no law says how long. */
    AGENCY(false);

    private final boolean limited;

    Asked(boolean limited) {
        this.limited = limited;
    }

    /** Has it a period of its own, after which it is not waited for any more? */
    boolean isLimited() {
        return limited;
    }

    /** As the API writes it: {@code third-party}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
