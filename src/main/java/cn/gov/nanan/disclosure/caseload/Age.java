package cn.gov.nanan.disclosure.caseload;

import java.time.LocalDate;

/** 在办时长: since a request arrived, in calendar days. */
public enum Age {
    /** 七日以内. */
    WEEK(0, 7),
    /** 八至十五日. */
    FORTNIGHT(8, 15),
    /** 十六至三十日. */
    MONTH(16, 30),
    /** 三十日以上. */
    LONGER(31, 36_500);

    private final int least;
    private final int most;

    Age(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The first day of arrival that counts here. */
    public LocalDate first(LocalDate today) {
        return today.minusDays(most);
    }

    /** The last one. */
    public LocalDate last(LocalDate today) {
        return today.minusDays(least);
    }

    /** The same as a column of a query on requests {@code r}. */
    String sum(LocalDate today) {
        return "sum(case when r.arrivedOn between {d '" + first(today) + "'} and {d '" + last(today)
                + "'} then 1 else 0 end)";
    }
}
