package cn.gov.nanan.disclosure.notice;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectHandedOn;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** 传达: writes messages to those who are to have them, and makes void what is settled, in the running transaction. */
@Dependent
public class Messenger {
    private static final String SETTLE = "update Notice n set n.readAt = :at where n.subject.kind = :kind"
            + " and n.subject.id = :id and n.readAt is null and ";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void tell(Collection<Recipient> recipients, Matter matter, Instant at) {
        recipients.forEach(recipient -> entities.persist(notice(recipient, matter, at)));
    }

    /**
     * What somebody says with it; never to himself.
     *
     * @return how many were told
     */
    public int tell(Collection<Recipient> recipients, Matter matter, Officer sender, String remark, Instant at) {
        List<Notice> told = recipients.stream()
                .filter(recipient -> recipient.officer() != sender.id())
                .map(recipient -> notice(recipient, matter, at).from(sender, remark))
                .toList();
        told.forEach(entities::persist);
        return told.size();
    }

    /** 代: what somebody has not read, for the colleague who now acts for him. */
    public void handOver(Notice unread, Officer deputy, Instant at) {
        entities.persist(unread.handedTo(deputy, at));
    }

    /** 办结: what was told of the subject on these occasions, or of this task, counts as read. */
    public void settle(Subject subject, Set<Occasion> occasions, Instant at) {
        settle(subject, entities.createQuery(SETTLE + "n.occasion in :settled"), occasions, at);
    }

    /** 办结: what was told of the subject on these occasions so that this would be done counts as read. */
    public void settle(Subject subject, Set<Occasion> occasions, String task, Instant at) {
        settle(
                subject,
                entities.createQuery(SETTLE + "n.occasion in :settled and n.task = :task")
                        .setParameter("task", task),
                occasions,
                at);
    }

    /** 办结: what was told of the subject so that this would be done counts as read. */
    public void settle(Subject subject, String task, Instant at) {
        settle(subject, entities.createQuery(SETTLE + "n.task = :settled"), task, at);
    }

    private static void settle(Subject subject, Query which, Object settled, Instant at) {
        which.setParameter("at", at)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setParameter("settled", settled)
                .executeUpdate();
    }

    /** 清除: what was written with what was told of the subject. */
    public void forget(Subject subject) {
        entities.createQuery("update Notice n set n.remark = null where n.subject.kind = :kind and n.subject.id = :id")
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .executeUpdate();
    }

    void follow(@Observes SubjectHandedOn event) {
        entities.createQuery("update Notice n set n.subject.holder = :holder, n.subject.section = :section"
                        + " where n.subject.kind = :kind and n.subject.id = :id")
                .setParameter("holder", event.subject().holder())
                .setParameter("section", event.subject().section())
                .setParameter("kind", event.subject().kind())
                .setParameter("id", event.subject().id())
                .executeUpdate();
    }

    private Notice notice(Recipient recipient, Matter matter, Instant at) {
        Officer officer = entities.getReference(Officer.class, recipient.officer());
        Notice notice = new Notice(officer, matter, at);
        return recipient.behalf() == null
                ? notice
                : notice.inPlaceOf(entities.getReference(Officer.class, recipient.behalf()));
    }
}
