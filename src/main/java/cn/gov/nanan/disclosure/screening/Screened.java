package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.List;
import java.util.Locale;

/**
 * 一项检查: what was compared with what, and what it came to.
 *
 * @param compared the values, as the message of the point names them
 */
public record Screened(ScreeningPoint point, Verdict verdict, List<Object> compared) {
    /** What was compared with what, in words. */
    public String text(Locale locale) {
        return Messages.text(
                locale,
                "screening.compared." + point,
                compared.stream()
                        .map(one -> one instanceof PersonalMentions personal
                                ? personal.text(locale)
                                : one instanceof HiddenTicks hidden ? hidden.text(locale) : one)
                        .toArray());
    }

    public boolean isDoubtful() {
        return verdict == Verdict.DOUBT;
    }
}
