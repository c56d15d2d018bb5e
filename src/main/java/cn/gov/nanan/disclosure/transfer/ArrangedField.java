package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 要素改动: one 要素 that stands otherwise before the public than the bureau sent it.
 *
 * @param came null where the bureau sent none
 * @param stands null where it was taken out
 */
public record ArrangedField(String field, String came, String stands) {
    /** What differs, in the order of the form. */
    static List<ArrangedField> between(ArrangedElements came, ArrangedElements stands) {
        return Stream.of(
                        new ArrangedField("CATEGORY", came.category(), stands.category()),
                        new ArrangedField("THEME", came.theme(), stands.theme()),
                        new ArrangedField("KEYWORDS", line(came), line(stands)),
                        new ArrangedField("SUMMARY", came.summary(), stands.summary()))
                .filter(field -> !Objects.equals(field.came, field.stands))
                .toList();
    }

    /** What differs, in words. */
    static String words(ArrangedElements came, ArrangedElements stands) {
        return between(came, stands).stream().map(ArrangedField::toString).collect(Collectors.joining("\n"));
    }

    private static String line(ArrangedElements elements) {
        return elements.keywords().isEmpty() ? null : String.join("、", elements.keywords());
    }

    @Override
    public String toString() {
        return Messages.text(Locale.CHINESE, "FormText." + field) + "：" + shown(came) + " → " + shown(stands);
    }

    private String shown(String value) {
        if (value == null) {
            return Messages.text(Locale.CHINESE, "transfer.nothing");
        }
        return field.equals("THEME") ? value.replace("\\", " › ") : value;
    }
}
