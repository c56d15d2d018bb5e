package cn.gov.nanan.disclosure.audit;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 留痕查询: what to look for; null means whatever; {@code *} at the end stands for any ending.
 *
 * @param among the keys of several subjects, of which it may be any; null for whatever
 */
public record AuditFilter(String who, String act, String subject, Set<String> among, LocalDate from, LocalDate to) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    public AuditFilter(String who, String act, String subject, LocalDate from, LocalDate to) {
        this(who, act, subject, null, from, to);
    }

    /**
     * Whatever is asked, the database can answer: no control characters, no days that it does not know.
     *
     * @throws BusinessException {@code audit.error.period} when the period ends before it begins
     */
    public AuditFilter {
        who = clean(who);
        act = clean(act);
        subject = clean(subject);
        from = clean(from);
        to = clean(to);
        if (from != null && to != null && to.isBefore(from)) {
            throw BusinessException.invalid("to", "audit.error.period", from, to);
        }
    }

    /** The conditions as JPQL, each with its parameter's value. */
    Map<String, Object> conditions() {
        Map<String, Object> conditions = new LinkedHashMap<>();
        if (who != null) {
            conditions.put("e.who = :who", who);
        }
        if (act != null) {
            conditions.put("e.act like :act escape '!'", pattern(act));
        }
        if (subject != null) {
            conditions.put("e.subject like :subject escape '!'", pattern(subject));
        }
        if (among != null) {
            conditions.put("e.subject in :among", among);
        }
        if (from != null) {
            conditions.put("e.at >= :start", from.atStartOfDay(BureauClock.ZONE).toInstant());
        }
        if (to != null) {
            conditions.put(
                    "e.at < :end", to.plusDays(1).atStartOfDay(BureauClock.ZONE).toInstant());
        }
        return conditions;
    }

    String where() {
        return conditions().keySet().stream()
                .map(condition -> " and " + condition)
                .collect(Collectors.joining());
    }

    static String parameter(String condition) {
        return condition.replaceAll(".*:(\\w+).*", "$1");
    }

    private static String clean(String text) {
        return text == null || text.isBlank()
                ? null
                : text.replaceAll("\\p{Cntrl}|\\p{Cs}", " ").strip();
    }

    private static LocalDate clean(LocalDate day) {
        return day == null || day.isBefore(EARLIEST) ? null : day.isAfter(LATEST) ? LATEST : day;
    }

    private static String pattern(String text) {
        return text.replaceAll("[!%_]", "!$0").replaceAll("\\*$", "%");
    }
}
