package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.subject.Subject;
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
import java.util.List;

/** 等待申请人提醒: tells whoever may go on that the time to complete, to explain or to pay has passed, a portion in a transaction. */
@Stateless
public class AwaitedReminders {
    /** 等待申请人逾期. */
    public record Waited(Long request, Long section, RequestStep step, LocalDate until) {
        Concern concern() {
            Subject subject = new Subject(SubjectKind.REQUEST, request, section, null);
            return RequestConcern.waiting(subject, step, "awaited:" + request + "@" + until);
        }
    }

    private static final String PASSED = "select new cn.gov.nanan.disclosure.reminder.AwaitedReminders$Waited("
            + "r.id, r.section.id, r.step, r.awaitedUntil) from InformationRequest r"
            + " where r.awaitedUntil < :day and r.step in (:owed) and r.id > :last"
            + " and not exists (select t.id from ToldAwaited t where t.request = r.id and t.until = r.awaitedUntil)"
            + " order by r.id";

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
     * One portion.
     *
     * @param last the key at which the portion before ended
     * @return where to go on, or −1 when nothing is left
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long tell(LocalDate day, long last) {
        jobs.hold(Rounds.JOB);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Waited> portion = entities.createQuery(PASSED, Waited.class)
                .setParameter("day", day)
                .setParameter("owed", RequestStep.OWED)
                .setParameter("last", last)
                .setMaxResults(Rounds.PORTION)
                .getResultList();
        portion.forEach(waited -> {
            entities.persist(new ToldAwaited(waited.request(), waited.until(), now));
            Concern concern = waited.concern();
            messenger.tell(
                    addressees.of(Occasion.AWAITED_PASSED, concern, now),
                    concern.matter(Occasion.AWAITED_PASSED, waited.until()),
                    now);
        });
        return portion.isEmpty() ? -1 : portion.get(portion.size() - 1).request();
    }
}
