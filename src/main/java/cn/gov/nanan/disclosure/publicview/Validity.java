package cn.gov.nanan.disclosure.publicview;

import java.time.LocalDate;

/** 有效性: does the document hold? */
public enum Validity {
    /** 尚未生效: its day of effect is to come. */
    NOT_YET_IN_FORCE,
    /** 有效. */
    IN_FORCE,
    /** 失效: its term has ended. */
    EXPIRED,
    /** 已被替代: a newer version has taken its place. */
    SUPERSEDED,
    /** 废止: abolished. */
    REPEALED;

    /**
     * On a day, of what nothing has abolished or replaced.
     *
     * @param effective 生效日期, or null
     * @param expiry 有效期至 (last day in force), or null
     */
    public static Validity on(LocalDate day, LocalDate effective, LocalDate expiry) {
        if (expiry != null && expiry.isBefore(day)) {
            return EXPIRED;
        }
        return effective != null && effective.isAfter(day) ? NOT_YET_IN_FORCE : IN_FORCE;
    }

    /** Does it follow from the dates alone, and so change with the days? */
    public boolean isOfDates() {
        return this == NOT_YET_IN_FORCE || this == IN_FORCE;
    }
}
