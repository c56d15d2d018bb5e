package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
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
                    + " and (n.rung not in (:acts) or n.duty = :drafting or not exists (select i.id from InformationItem i"
                    + " where i.id = n.item and (i.drafter = d.deputy or i.author = d.deputy)))"
                    + " and not exists (select m.id from Notice m where m.recipient = d.deputy and m.subject = n.subject"
                    + " and m.rung = n.rung) order by n.id, d.id";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** What no two of his messages have in common. */
    private record Once(Long recipient, String subject, Occasion rung) {}

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
                .setParameter("acts", Occasion.OF_STEP)
                .setParameter("drafting", Role.DRAFTER)
                .setMaxResults(Rounds.PORTION)
                .getResultList();
        Set<Once> told = new HashSet<>();
        portion.forEach(row -> {
            Notice unread = (Notice) row[0];
            Officer deputy = (Officer) row[1];
            if (told.add(new Once(deputy.id(), unread.subject(), unread.rung()))) {
                entities.persist(unread.handedTo(deputy, now));
            }
        });
        return !portion.isEmpty();
    }

    /** Of a role alone also what is told higher and higher to whoever holds it. */
    private static String higher() {
        return Arrays.stream(Role.values())
                .filter(role -> !Occasion.toldTo(role).isEmpty())
                .map(role -> " or d.role = " + constant(role) + " and n.rung in ("
                        + Occasion.toldTo(role).stream()
                                .map(DeputyReminders::constant)
                                .collect(Collectors.joining(", "))
                        + ")")
                .collect(Collectors.joining());
    }

    private static String constant(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }
}
