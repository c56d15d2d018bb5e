package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 清单筛选: which obligations to list; what is null does not narrow.
 *
 * @param standings any of them; empty for everything that is still owed
 * @param section id of a section
 * @param first of the due days
 * @param last of the due days
 */
public record DueFilter(Set<DeadlineStatus> standings, Long section, Channel channel, LocalDate first, LocalDate last) {
    /** Everything that is still owed. */
    public static final DueFilter OWED = new DueFilter(Set.of(), null, null, null, null);

    /** For an obligation {@code o}; {@link #bind} sets all but the days on which its status depends. */
    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        conditions.add(
                standings.isEmpty()
                        ? DeadlineStatus.OWED
                        : standings.stream()
                                .map(DeadlineStatus::condition)
                                .collect(Collectors.joining(") or (", "((", "))")));
        add(conditions, section, "o.subject.section = :section");
        add(conditions, channel, "o.channel = :channel");
        add(conditions, first, "o.due between :first and :last");
        return conditions;
    }

    void bind(Query query) {
        if (section != null) {
            query.setParameter("section", section);
        }
        if (channel != null) {
            query.setParameter("channel", channel);
        }
        if (first != null) {
            query.setParameter("first", first).setParameter("last", last);
        }
    }

    private static void add(List<String> conditions, Object narrowing, String condition) {
        if (narrowing != null) {
            conditions.add(condition);
        }
    }
}
