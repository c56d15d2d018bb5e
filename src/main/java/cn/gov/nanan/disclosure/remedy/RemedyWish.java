package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.deadline.DueBand;
import cn.gov.nanan.disclosure.deadline.DueDays;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * 待答复的筛选: which of the cases that wait for a response are wanted; what is null does not narrow.
 *
 * @param text part of the case's number
 */
public record RemedyWish(DueBand band, String text, DueDays days) {
    /** For an obligation {@code o} to respond in the case {@code m}. */
    String condition() {
        return (band == null ? "" : " and " + band.condition("o.due"))
                + (isTyped() ? " and lower(m.written.number) like :words escape '!'" : "");
    }

    private boolean isTyped() {
        return text != null && !text.isBlank();
    }

    /** Of {@link #condition}, by their names. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (condition().contains(":today")) {
            parameters.put("today", days.today());
        }
        if (condition().contains(":soon")) {
            parameters.put("soon", days.soon());
        }
        if (isTyped()) {
            String typed = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            parameters.put("words", "%" + typed + "%");
        }
        return parameters;
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters().forEach(query::setParameter);
        return query;
    }
}
