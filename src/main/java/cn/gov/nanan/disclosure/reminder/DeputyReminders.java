package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Notice;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 代理提醒: tells whoever begins to act for an absent colleague what that one was told before and has not read, each once.
 * What comes later reaches both: {@link Roster}. A message that asks for an act on his own draft is not handed to him.
 */
@Stateless
public class DeputyReminders {
    private static final String HANDED =
            "select n, d.deputy from Notice n join Delegation d on d.principal = n.recipient"
                    + " where d.firstDay <= :today and d.lastDay >= :today and d.deputy.active"
                    + " and n.readAt is null and n.behalf is null and (d.role is null or n.duty = d.role" + higher()
                    + ")"
                    + " and (n.occasion not in (:acts) or n.duty = :drafting or not exists (select i.id from InformationItem i"
                    + " where n.subject.kind = :items and i.id = n.subject.id and (i.drafter = d.deputy or i.author = d.deputy)))"
                    + " and not exists (select m.id from Notice m where m.recipient = d.deputy and m.cause = n.cause"
                    + " and m.occasion = n.occasion) order by n.id, d.id";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    /** What no two of his messages have in common. */
    private record Once(Long recipient, String cause, Occasion occasion) {}

    /**
     * One portion.
     *
     * @return whether there may be more
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean tell() {
        jobs.hold(Rounds.JOB);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Object[]> portion = entities.createQuery(HANDED, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("acts", Audience.OF_STEP)
                .setParameter("drafting", Role.DRAFTER)
                .setParameter("items", SubjectKind.ITEM)
                .setMaxResults(Rounds.PORTION)
                .getResultList();
        Set<Once> told = new HashSet<>();
        portion.forEach(row -> {
            Notice unread = (Notice) row[0];
            Officer deputy = (Officer) row[1];
            if (told.add(new Once(deputy.id(), unread.cause(), unread.occasion()))) {
                messenger.handOver(unread, deputy, now);
            }
        });
        return !portion.isEmpty();
    }

    /** Of a role alone also what is told higher and higher to whoever holds it. */
    private static String higher() {
        return Arrays.stream(Role.values())
                .filter(role -> !Audience.toldTo(role).isEmpty())
                .map(role -> " or d.role = " + constant(role) + " and n.occasion in ("
                        + Audience.toldTo(role).stream()
                                .map(DeputyReminders::constant)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining());
    }

    private static String constant(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }
}
