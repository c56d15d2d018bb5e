package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * 逐行意见: what is wrong with a row, or noteworthy.
 *
 * @param error the row cannot be taken over; else only a warning
 */
public record Remark(int row, boolean error, String key, List<Object> arguments) {
    static Remark error(int row, String key, Object... arguments) {
        return new Remark(row, true, key, Arrays.asList(arguments));
    }

    static Remark warning(int row, String key, Object... arguments) {
        return new Remark(row, false, key, Arrays.asList(arguments));
    }

    /** What is wrong, without the row. */
    public String text(Locale locale) {
        return Messages.text(locale, key, arguments.toArray());
    }
}
