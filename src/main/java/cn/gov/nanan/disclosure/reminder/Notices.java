package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** 我的提醒: the in-tray's messages of whoever asks. */
@Stateless
public class Notices {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The unread ones, the latest first. */
    public List<NoticeRow> unread(int limit) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.reminder.NoticeRow(n.id, n.rung, i.id, i.form.title, n.due,"
                                + " n.remark, n.toldAt, n.readAt) from Notice n join InformationItem i on i.id = n.item"
                                + " where n.recipient.id = :me and n.readAt is null order by n.toldAt desc, n.id desc",
                        NoticeRow.class)
                .setParameter("me", me())
                .setMaxResults(limit)
                .getResultList();
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

    private Long me() {
        return acting.officer().id();
    }
}
