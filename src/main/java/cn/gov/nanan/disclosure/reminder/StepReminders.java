package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.StepTargets;
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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 办理时限提醒: tells the rungs of what waits at a step, a portion in a transaction. */
@Stateless
public class StepReminders {
    private static final String REACHED = "select new cn.gov.nanan.disclosure.reminder.StepReminders$Waiting(i.id,"
            + " i.drafter.id, i.author.id, e.officer.id, e.holder.id, i.section.id, i.kind, case when i.text.provenance.origin ="
            + " cn.gov.nanan.disclosure.provenance.Origin.FROM_AGENCY then true else false end, i.step, i.since) from InformationItem i left join HandlingEntry e on e.item = i and e.position ="
            + " (select max(l.position) from HandlingEntry l where l.item = i)"
            + " where i.step in (:steps) and i.text.form.urgency in (:urgencies) and i.since >= :from and i.since < :to"
            + " and i.id > :last and not exists (select t.id from ToldStep t"
            + " where t.item = i.id and t.since = i.since and t.days >= :days) order by i.id";

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

    /** 待办（时限内）: an item that waits at a step, in numbers. */
    public record Waiting(
            long item,
            long drafter,
            long author,
            Long last,
            Long lastHolder,
            long section,
            InformationKind kind,
            boolean fromAgency,
            Step step,
            Instant since) {
        Concern concern(int days) {
            return new Concern(
                    "step:" + item + "@" + since.toEpochMilli() + (days > 0 ? "+" : "") + days,
                    new Subject(SubjectKind.ITEM, item, section, drafter),
                    hands(),
                    Messages.keyOf(step),
                    Duty.at(kind, fromAgency, step));
        }

        private PriorActors hands() {
            return PriorActors.of(
                    drafter,
                    author,
                    Stream.of(last, lastHolder).filter(Objects::nonNull).collect(Collectors.toSet()));
        }

        LocalDate arrived() {
            return LocalDate.ofInstant(since, BureauClock.ZONE);
        }
    }

    /**
     * One portion of one rung of what has the same target.
     *
     * @param last the key at which the portion before ended
     * @return where to go on, or −1 when nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long tell(Ladder ladder, StepTargets.Target target, Ladder.Stretch rung, long last) {
        jobs.hold(Rounds.JOB);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Waiting> portion = reached(ladder, target, rung, last);
        portion.forEach(waiting -> {
            LocalDate due = ladder.due(waiting.arrived(), target.workingDays());
            entities.persist(new ToldStep(waiting.item(), waiting.since(), rung.days(), now));
            Occasion occasion = Audience.ofStep(rung.days());
            Concern concern = waiting.concern(rung.days());
            messenger.tell(addressees.of(occasion, concern, now), concern.matter(occasion, due), now);
        });
        return portion.isEmpty() ? -1 : portion.get(portion.size() - 1).item();
    }

    private List<Waiting> reached(Ladder ladder, StepTargets.Target target, Ladder.Stretch rung, long last) {
        return entities.createQuery(REACHED, Waiting.class)
                .setParameter("steps", target.steps())
                .setParameter("urgencies", target.urgencies())
                .setParameter("from", morrow(ladder.lastStart(rung.after(), target.workingDays())))
                .setParameter("to", morrow(ladder.lastStart(rung.upTo(), target.workingDays())))
                .setParameter("days", rung.days())
                .setParameter("last", last)
                .setMaxResults(Rounds.PORTION)
                .getResultList();
    }

    private static Instant morrow(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BureauClock.ZONE).toInstant();
    }
}
