package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.procedure.Sight;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** 提醒之集: the messages of whoever asks, and of one whom a digest is written for; only on items that he may see. */
@Stateless
public class Notices {
    private static final String ROWS = "select new cn.gov.nanan.disclosure.reminder.NoticeRow(n.id, n.rung, i.id,"
            + " i.form.title, i.decision.attribute, n.task, n.duty, n.due, s.name, n.remark, n.toldAt, n.readAt)"
            + " from Notice n join InformationItem i on i.id = n.item left join n.sender s"
            + " where n.recipient = :me and ";
    private static final String SEEN = "(i.drafter = :me or i.section in (:sections))";
    private static final String UNREAD = " and n.readAt is null";
    private static final String AFTER = " and (n.toldAt < :at or (n.toldAt = :at and n.id < :id))";
    private static final String ORDER = " order by n.toldAt desc, n.id desc";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The unread ones, the latest first. */
    public List<NoticeRow> unread(int limit) {
        return unreadOf(acting.officer(), limit);
    }

    /** What a message to this very officer may say; never shown to anybody else. */
    public List<NoticeRow> unreadOf(Officer officer, int limit) {
        return rows(officer, UNREAD + ORDER).setMaxResults(limit).getResultList();
    }

    /** 提醒记录: one page, the latest first; {@code cursor} null for the first. */
    public NoticeRows page(boolean unreadOnly, String cursor, int limit) {
        Optional<NoticeCursor> mark = NoticeCursor.parse(cursor);
        TypedQuery<NoticeRow> query =
                rows(acting.officer(), (unreadOnly ? UNREAD : "") + (mark.isPresent() ? AFTER : "") + ORDER);
        mark.ifPresent(last -> query.setParameter("at", last.toldAt()).setParameter("id", last.id()));
        return NoticeRows.of(query.setMaxResults(limit + 1).getResultList(), limit);
    }

    public long unreadCount() {
        return entities.createQuery(
                        "select count(n) from Notice n where n.recipient.id = :me and n.readAt is null", Long.class)
                .setParameter("me", me())
                .getSingleResult();
    }

    /** 标为已读; somebody else's message stays as it is. */
    public void markRead(long id) {
        entities.createQuery("update Notice n set n.readAt = :now where n.id = :id and n.recipient.id = :me"
                        + " and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("me", me())
                .executeUpdate();
    }

    /** 全部标为已读. */
    public int markAllRead() {
        return entities.createQuery(
                        "update Notice n set n.readAt = :now where n.recipient.id = :me and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("me", me())
                .executeUpdate();
    }

    private TypedQuery<NoticeRow> rows(Officer officer, String rest) {
        Sight sight = Sight.of(officer);
        TypedQuery<NoticeRow> query = entities.createQuery(
                        ROWS + (sight.all() ? "1 = 1" : SEEN) + rest, NoticeRow.class)
                .setParameter("me", officer);
        return sight.all() ? query : query.setParameter("sections", sight.sections());
    }

    private Long me() {
        return acting.officer().id();
    }
}
