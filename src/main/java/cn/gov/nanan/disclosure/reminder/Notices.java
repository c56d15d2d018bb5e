package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** 提醒之集: the messages of whoever asks, and of one whom a digest is written for; only on items that he may see. */
@Stateless
public class Notices {
    private static final String ROWS = "select new cn.gov.nanan.disclosure.reminder.NoticeRow(n.id, n.rung, i.id,"
            + " i.text.form.title, i.decision.attribute, n.task, n.duty, n.due, b.name, s.name, case when i.decision.ground = :secret then null else n.remark end,"
            + " n.toldAt, n.readAt) from Notice n join InformationItem i on i.id = n.item left join n.sender s"
            + " left join n.behalf b where ";
    private static final String MINE = "n.recipient = :me and (n.behalf is null or n.behalf in (:absent))";
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
        return unreadOf(acting.actor(), limit);
    }

    /** What a message to this very officer may say; never shown to anybody else. */
    public List<NoticeRow> unreadOf(Actor actor, int limit) {
        return rows(actor, UNREAD + ORDER + " limit " + limit).getResultList();
    }

    /** 提醒记录: one page, the latest first; {@code cursor} null for the first. */
    public NoticePage page(boolean unreadOnly, String cursor, int limit) {
        Optional<NoticeCursor> mark = NoticeCursor.parse(cursor);
        String rest = (unreadOnly ? UNREAD : "") + (mark.isPresent() ? AFTER : "") + ORDER + " limit " + (limit + 1);
        TypedQuery<NoticeRow> query = rows(acting.actor(), rest);
        mark.ifPresent(last -> query.setParameter("at", last.toldAt()).setParameter("id", last.id()));
        return NoticePage.of(query.getResultList(), limit);
    }

    /** As many as the list holds. */
    public long unreadCount() {
        Actor actor = acting.actor();
        Visibility seen = Visibility.of(actor);
        String count = "select count(n) from Notice n" + (seen.all() ? "" : " join InformationItem i on i.id = n.item")
                + " where ";
        return bound(entities.createQuery(count + visible(seen) + UNREAD, Long.class), actor, seen)
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

    /** 全部标为已读: all that the list holds; what he cannot see now waits unread until he can. */
    public int markAllRead() {
        Actor actor = acting.actor();
        Visibility seen = Visibility.of(actor);
        Query update = entities.createQuery("update Notice n set n.readAt = :now where " + MINE + UNREAD
                + " and exists (select i.id from InformationItem i where i.id = n.item" + seen(seen) + ")");
        return bound(update, actor, seen).setParameter("now", clock.instant()).executeUpdate();
    }

    private TypedQuery<NoticeRow> rows(Actor actor, String rest) {
        Visibility seen = Visibility.of(actor);
        return bound(entities.createQuery(ROWS + visible(seen) + rest, NoticeRow.class), actor, seen)
                .setParameter("secret", Ground.STATE_SECRET);
    }

    /** His own, and those told for whom he acts today, each only while he may see the item: one condition for all. */
    private static String visible(Visibility seen) {
        return MINE + seen(seen);
    }

    private static String seen(Visibility seen) {
        return seen.all() ? "" : " and " + seen.condition();
    }

    private static <Q extends Query> Q bound(Q query, Actor actor, Visibility seen) {
        query.setParameter("me", actor.officer());
        query.setParameter(
                "absent", actor.standsInBy().stream().map(Delegation::principal).toList());
        return seen.bind(query);
    }

    private Long me() {
        return acting.officer().id();
    }
}
