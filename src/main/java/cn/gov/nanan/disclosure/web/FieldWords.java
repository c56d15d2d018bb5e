package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 栏目的话: what a constraint of a field says, out of our own files and in the language of the page. {@code {key}} names the
 * text, and the constraint's greatest, smallest or only number is its argument; named in validation.xml.
 */
public class FieldWords implements MessageInterpolator {
    @Override
    public String interpolate(String message, Context context) {
        return interpolate(message, context, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public String interpolate(String message, Context context, Locale locale) {
        Map<String, Object> given = context.getConstraintDescriptor().getAttributes();
        Object[] numbers = Stream.of("max", "min", "value")
                .map(given::get)
                .filter(Objects::nonNull)
                .toArray();
        return Messages.text(locale, message.substring(1, message.length() - 1), numbers);
    }
}
