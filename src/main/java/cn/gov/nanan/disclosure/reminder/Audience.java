package cn.gov.nanan.disclosure.reminder;

import static cn.gov.nanan.disclosure.notice.Occasion.*;
import static cn.gov.nanan.disclosure.reminder.Party.DRAFTER;
import static cn.gov.nanan.disclosure.reminder.Party.HOLDER;
import static cn.gov.nanan.disclosure.reminder.Party.LEADER;
import static cn.gov.nanan.disclosure.reminder.Party.OFFICE;
import static cn.gov.nanan.disclosure.reminder.Party.SECTION_HEAD;
import static cn.gov.nanan.disclosure.reminder.Party.STAFF;

import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 提醒范围: whom each occasion concerns: the later, the higher. One row an occasion; the first four are of what must be
 * published, the next four of what waits at a step.
 */
final class Audience {
    // spotless:off
    static final Map<Occasion, List<Party>> TABLE = new EnumMap<>(Map.ofEntries(
            row(DUE_LATER,    HOLDER, DRAFTER),
            row(DUE_NEXT,     HOLDER, DRAFTER, SECTION_HEAD),
            row(DUE_TODAY,    HOLDER, DRAFTER, SECTION_HEAD, LEADER),
            row(OVERDUE,      HOLDER, DRAFTER, SECTION_HEAD, LEADER, OFFICE),

            row(STEP_LATER,   HOLDER),
            row(STEP_NEXT,    HOLDER, SECTION_HEAD),
            row(STEP_TODAY,   HOLDER, SECTION_HEAD, LEADER),
            row(STEP_OVERDUE, HOLDER, DRAFTER, SECTION_HEAD, LEADER, OFFICE),

            row(RETURNED,     DRAFTER),
            row(HANDED_ON,    DRAFTER),
            row(REQUEST_ARRIVED,  OFFICE),
            row(APPLICANT_WROTE,  OFFICE),
            row(ANSWER_FETCHED,   OFFICE),
            row(REQUEST_ASSIGNED, STAFF, SECTION_HEAD),
            row(AWAITED_PASSED, HOLDER),
            row(URGED,        HOLDER),
            row(LINK_DEAD,    DRAFTER, OFFICE),
            row(REFUSED_OUTSIDE,  DRAFTER, OFFICE),
            row(HELD_BACK,    DRAFTER)));
    // spotless:on

    /** What is void as soon as the item has left its step. */
    static final Set<Occasion> OF_STEP = EnumSet.of(STEP_LATER, STEP_NEXT, STEP_TODAY, STEP_OVERDUE, URGED);

    private Audience() {}

    private static Map.Entry<Occasion, List<Party>> row(Occasion occasion, Party... parties) {
        return Map.entry(occasion, List.of(parties));
    }

    /** The occasion of an obligation, so many working days from its due day. */
    static Occasion ofDue(int days) {
        return days > 0 ? OVERDUE : days == 0 ? DUE_TODAY : days == -1 ? DUE_NEXT : DUE_LATER;
    }

    /** The occasion of an item at its step, so many working days from the day by which it should have left. */
    static Occasion ofStep(int days) {
        return days > 0 ? STEP_OVERDUE : days == 0 ? STEP_TODAY : days == -1 ? STEP_NEXT : STEP_LATER;
    }

    /** The officers to be told, each once even where one of them is several parties. */
    static Collection<Recipient> of(Occasion occasion, Concern concern, Roster roster) {
        Map<Long, Recipient> recipients = new LinkedHashMap<>();
        TABLE.get(occasion).stream()
                .flatMap(party -> party.of(concern, roster).stream())
                .forEach(one -> recipients.merge(one.officer(), one, Recipient::or));
        return recipients.values();
    }

    /** What reaches somebody because he holds this role, whether he must act or not. */
    static Set<Occasion> toldTo(Role role) {
        return TABLE.entrySet().stream()
                .filter(row -> row.getValue().stream().anyMatch(party -> party.is(role)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Occasion.class)));
    }
}
