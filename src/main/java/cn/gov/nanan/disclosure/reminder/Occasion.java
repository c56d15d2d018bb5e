package cn.gov.nanan.disclosure.reminder;

import static cn.gov.nanan.disclosure.reminder.Party.DRAFTER;
import static cn.gov.nanan.disclosure.reminder.Party.HOLDER;
import static cn.gov.nanan.disclosure.reminder.Party.LEADER;
import static cn.gov.nanan.disclosure.reminder.Party.OFFICE;
import static cn.gov.nanan.disclosure.reminder.Party.SECTION_HEAD;

import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 提醒级别: the occasions on which somebody is told, and whom: the later, the higher. One row an occasion; the first four
 * are of what must be published, the next four of what waits at a step.
 */
public enum Occasion {
    // spotless:off
    /** 到期前数日. */
    DUE_LATER    (Group.SOON,     HOLDER, DRAFTER),
    /** 下一工作日到期. */
    DUE_NEXT     (Group.SOON,     HOLDER, DRAFTER, SECTION_HEAD),
    /** 今日到期. */
    DUE_TODAY    (Group.TODAY,    HOLDER, DRAFTER, SECTION_HEAD, LEADER),
    /** 逾期. */
    OVERDUE      (Group.OVERDUE,  HOLDER, DRAFTER, SECTION_HEAD, LEADER, OFFICE),

    /** 办理时限前数日. */
    STEP_LATER   (Group.SOON,     HOLDER),
    /** 下一工作日应办结. */
    STEP_NEXT    (Group.SOON,     HOLDER, SECTION_HEAD),
    /** 今日应办结. */
    STEP_TODAY   (Group.TODAY,    HOLDER, SECTION_HEAD, LEADER),
    /** 办理超时. */
    STEP_OVERDUE (Group.OVERDUE,  HOLDER, DRAFTER, SECTION_HEAD, LEADER, OFFICE),

    /** 退回: the item is back with its drafter. */
    RETURNED     (Group.RETURNED, DRAFTER),
    /** 催办: somebody presses, by hand. */
    URGED        (Group.RETURNED, HOLDER),
    /** 链接失效: a linked page no longer answers. */
    LINK_DEAD    (Group.OVERDUE,  DRAFTER, OFFICE);
    // spotless:on

    /** 提醒分组: under what heading a message stands in a digest, the most urgent first. */
    public enum Group {
        /** 逾期. */
        OVERDUE,
        /** 今日到期. */
        TODAY,
        /** 即将到期. */
        SOON,
        /** 退回与催办. */
        RETURNED
    }

    /** What is void as soon as the item has left its step. */
    static final Set<Occasion> OF_STEP = EnumSet.of(STEP_LATER, STEP_NEXT, STEP_TODAY, STEP_OVERDUE, URGED);

    private final Group group;
    private final List<Party> parties;

    Occasion(Group group, Party... parties) {
        this.group = group;
        this.parties = List.of(parties);
    }

    /** The rung of an obligation, so many working days from its due day. */
    static Occasion ofDue(int days) {
        return days > 0 ? OVERDUE : days == 0 ? DUE_TODAY : days == -1 ? DUE_NEXT : DUE_LATER;
    }

    /** The rung of an item at its step, so many working days from the day by which it should have left. */
    static Occasion ofStep(int days) {
        return days > 0 ? STEP_OVERDUE : days == 0 ? STEP_TODAY : days == -1 ? STEP_NEXT : STEP_LATER;
    }

    /** The officers to be told, each once even where one of them is several parties. */
    Collection<Recipient> recipients(Concern concern, Roster roster) {
        Map<Long, Recipient> recipients = new LinkedHashMap<>();
        parties.stream()
                .flatMap(party -> party.of(concern, roster).stream())
                .forEach(one -> recipients.merge(one.officer(), one, Recipient::or));
        return recipients.values();
    }

    /** What reaches somebody because he holds this role, whether he must act or not. */
    static Set<Occasion> toldTo(Role role) {
        return Arrays.stream(values())
                .filter(rung -> rung.parties.stream().anyMatch(party -> party.is(role)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Occasion.class)));
    }

    List<Party> parties() {
        return parties;
    }

    public Group group() {
        return group;
    }

    public boolean isLate() {
        return group == Group.OVERDUE;
    }
}
