package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.number.PersonalNumber;
import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Locale;

/**
 * 个人号码所在: where a number stands that marks one person.
 *
 * @param place the {@link FormText}, or the name of the file
 */
public record PersonalMention(Object place, PersonalNumber number) {
    /** Which kind of number stands where, masked. */
    public String text(Locale locale) {
        String key = place instanceof FormText ? "screening.personal.part" : "screening.personal.file";
        return Messages.text(locale, key, place, number.kind(), number.masked());
    }
}
