package cn.gov.nanan.disclosure.deadline;

import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * 清单筛选: which obligations of subjects of one kind to list; what else is null does not narrow.
 *
 * @param standing null: everything that is still owed
 * @param section id of a section
 * @param month of the due day
 */
public record DueFilter(SubjectKind kind, DeadlineStatus standing, Long section, Channel channel, YearMonth month) {
    /** For an obligation {@code o}; {@link #bind} sets all but the days on which its status depends. */
    public List<String> conditions() {
        List<String> conditions = new ArrayList<>(List.of("o.subject.kind = :kind"));
        conditions.add(standing == null ? DeadlineStatus.OWED : standing.condition());
        add(conditions, section, "o.subject.section = :section");
        add(conditions, channel, "o.channel = :channel");
        add(conditions, month, "o.due between :first and :last");
        return conditions;
    }

    public void bind(Query query) {
        query.setParameter("kind", kind);
        if (section != null) {
            query.setParameter("section", section);
        }
        if (channel != null) {
            query.setParameter("channel", channel);
        }
        if (month != null) {
            query.setParameter("first", month.atDay(1)).setParameter("last", month.atEndOfMonth());
        }
    }

    private static void add(List<String> conditions, Object narrowing, String condition) {
        if (narrowing != null) {
            conditions.add(condition);
        }
    }
}
