package cn.gov.nanan.disclosure.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 计数: one number that a page shows, as the query that tells it; {@link Totals} asks for several together.
 *
 * @param text such as {@code select count(i) from InformationItem i where i.step = :step}
 * @param parameters by their names; what does not occur in the text is left out
 */
public record CountQuery(String text, Map<String, Object> parameters) {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    /** Asked alone. */
    public long ask(EntityManager entities) {
        return bound(entities.createQuery(text, Long.class), "").getSingleResult();
    }

    /** The same text, its parameters named apart from those of others. */
    String text(String prefix) {
        return PARAMETER.matcher(text).replaceAll(":" + prefix + "$1");
    }

    <T> TypedQuery<T> bound(TypedQuery<T> query, String prefix) {
        Matcher named = PARAMETER.matcher(text);
        while (named.find()) {
            query.setParameter(prefix + named.group(1), parameters.get(named.group(1)));
        }
        return query;
    }
}
