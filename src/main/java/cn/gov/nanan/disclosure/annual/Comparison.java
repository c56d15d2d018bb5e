package cn.gov.nanan.disclosure.annual;

import java.math.BigDecimal;

/** 与上年比较: one figure of both years. */
public record Comparison(ReportLine row, ReportLine column, BigDecimal now, BigDecimal before) {
    public BigDecimal change() {
        return now.subtract(before);
    }
}
