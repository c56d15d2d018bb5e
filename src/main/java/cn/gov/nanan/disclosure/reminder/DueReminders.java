package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.publication.Channel;
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
import java.util.List;

/** 公开时限提醒: tells the rungs of what is owed to a channel, a portion in a transaction. */
@Stateless
public class DueReminders {
    private static final String REACHED = "select new cn.gov.nanan.disclosure.reminder.DueReminders$Owed(o.id, i.id,"
            + " i.kind, i.drafter.id, i.section.id, o.channel, o.due) from Obligation o join o.item i"
            + " where o.fulfilledAt is null and o.closedAt is null and o.due > :after and o.due <= :upTo and o.id > :last"
            + " and not exists (select t.id from ToldDue t"
            + " where t.obligation = o.id and t.due = o.due and t.days >= :days)";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    /** 应公开（时限内）: an open obligation, in numbers. */
    public record Owed(
            long obligation,
            long item,
            InformationKind kind,
            long drafter,
            long section,
            Channel channel,
            LocalDate due) {
        Concern concern(int days) {
            String subject = "obligation:" + obligation + "@" + due + (days > 0 ? "+" : "") + days;
            return concern(subject, item, kind, drafter, section, channel);
        }

        static Concern concern(
                String subject, long item, InformationKind kind, long drafter, long section, Channel channel) {
            List<Duty> duties = List.of(Duty.of(channel.owedBy(kind)));
            return new Concern(subject, item, PriorActors.of(drafter), section, Messages.keyOf(channel), duties);
        }
    }

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
        portion.forEach(owed -> {
            entities.persist(new ToldDue(owed.obligation(), owed.due(), rung.days(), now));
            messenger.tell(Occasion.ofDue(rung.days()), owed.concern(rung.days()), owed.due(), now);
        });
        return portion.isEmpty() ? -1 : portion.get(portion.size() - 1).obligation();
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
