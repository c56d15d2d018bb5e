package cn.gov.nanan.disclosure.report;

import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** 单元格文字: a cell as people read it, the same on the page, in print and in files. */
public final class CellText {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BureauClock.ZONE);

    private CellText() {}

    /** Empty for null. */
    public static String of(Locale locale, Object cell) {
        if (cell instanceof Enum<?> constant) {
            return Messages.text(locale, Messages.keyOf(constant));
        }
        if (cell instanceof Findings findings) {
            return findings.text(locale);
        }
        if (cell instanceof Column.Words words) {
            return Messages.text(locale, words.key());
        }
        return cell instanceof Instant moment ? MOMENT.format(moment) : Objects.toString(cell, "");
    }

    static List<Object> headings(Locale locale, List<? extends Enum<?>> constants) {
        return constants.stream().<Object>map(constant -> of(locale, constant)).toList();
    }
}
