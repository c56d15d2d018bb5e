package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.platform.Jobs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * 发送登记: who was sent something on which day, committed <em>before</em> it is sent: at most once. A node that dies in
 * between leaves a message unsent rather than sent twice; what the other side has plainly not taken is given back and
 * tried again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Sendings {
    /** In the place of an officer's id: the message of all. */
    static final long EVERYBODY = 0;

    private static final String JOB = "courier.sending";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** True for exactly one caller, on whatever node. */
    public boolean claim(long officer, LocalDate day) {
        jobs.hold(JOB);
        if (isClaimed(officer, day)) {
            return false;
        }
        entities.createNativeQuery(
                        "insert into sent_message (officer_id, sent_on, claimed_at) values (:officer, :day, :now)")
                .setParameter("officer", officer)
                .setParameter("day", day)
                .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return true;
    }

    /** Whoever was sent something on that day. */
    public Set<Long> claimedOn(LocalDate day) {
        return Set.copyOf(
                entities.createNativeQuery("select officer_id from sent_message where sent_on = :day", Long.class)
                        .setParameter("day", day)
                        .getResultList());
    }

    public boolean isClaimed(long officer, LocalDate day) {
        return !entities.createNativeQuery(
                        "select officer_id from sent_message where officer_id = :officer and sent_on = :day",
                        Long.class)
                .setParameter("officer", officer)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    /** It was not taken: may be sent again. */
    public void giveBack(long officer, LocalDate day) {
        entities.createNativeQuery("delete from sent_message where officer_id = :officer and sent_on = :day")
                .setParameter("officer", officer)
                .setParameter("day", day)
                .executeUpdate();
    }
}
