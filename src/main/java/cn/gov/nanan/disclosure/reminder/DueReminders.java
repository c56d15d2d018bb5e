package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.deadline.Owed;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Duty;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** 公开时限提醒: tells the rungs of what is owed to a channel, a portion in a transaction. */
@Stateless
public class DueReminders {
    private static final String REACHED = Owed.SELECT + " where " + DeadlineStatus.OWED
            + " and o.due > :after and o.due <= :upTo and o.id > :last"
            + " and not exists (select t.id from ToldDue t"
            + " where t.obligation = o.id and t.due = o.due and t.days >= :days)";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    /**
     * One portion of one rung. After its due day an obligation is first flagged, which tells and records its first rung
     * there: {@link Telling#overdue}.
     *
     * @param last the key at which the portion before ended
     * @return where to go on, or −1 when nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long tell(Ladder.Stretch rung, long last) {
        jobs.hold(Rounds.JOB);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Owed> portion = reached(rung, last);
        portion.forEach(owed -> tell(owed, rung.days(), now));
        return portion.isEmpty() ? -1 : portion.get(portion.size() - 1).obligation();
    }

    private void tell(Owed owed, int days, Instant now) {
        entities.persist(new ToldDue(owed.obligation(), owed.due(), days, now));
        Occasion occasion = Audience.ofDue(days);
        Concern concern = concern(owed, (days > 0 ? "+" : "") + days);
        messenger.tell(addressees.of(occasion, concern, now), concern.matter(occasion, owed.due()), now);
    }

    static Concern concern(Owed owed, String rung) {
        return pressed(owed, "obligation:" + owed.obligation() + "@" + owed.due() + rung);
    }

    /** What is owed, by the cause that tells a press apart. */
    static Concern pressed(Owed owed, String cause) {
        return new Concern(
                cause,
                owed.subject(),
                PriorActors.of(owed.subject()),
                Messages.keyOf(owed.channel()),
                Stream.concat(Stream.of(owed.owedBy()), owed.channel().sharedBy().stream())
                        .map(Duty::of)
                        .toList());
    }

    private List<Owed> reached(Ladder.Stretch rung, long last) {
        String flagged = rung.days() > 0 ? " and o.flaggedAt is not null" : "";
        return entities.createQuery(REACHED + flagged + " order by o.id", Owed.class)
                .setParameter("after", rung.after())
                .setParameter("upTo", rung.upTo())
                .setParameter("days", rung.days())
                .setParameter("last", last)
                .setMaxResults(Rounds.PORTION)
                .getResultList();
    }
}
