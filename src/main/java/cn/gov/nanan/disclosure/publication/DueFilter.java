package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * 清单筛选: which obligations to list; what is null does not narrow.
 *
 * @param standing null: everything that is still owed
 * @param section id of a section
 * @param month of the due day
 */
public record DueFilter(DeadlineStatus standing, Long section, Channel channel, YearMonth month) {
    /** For an obligation {@code o}; {@link #bind} sets all but the days on which its status depends. */
    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add(standing == null ? DeadlineStatus.OWED : standing.condition());
        add(conditions, section, "o.subject.section = :section");
        add(conditions, channel, "o.channel = :channel");
        add(conditions, month, "o.due between :first and :last");
        return conditions;
    }

    void bind(Query query) {
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
