package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.procedure.Sight;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
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
            + " i.form.title, i.decision.attribute, n.task, n.duty, n.due, b.name, s.name, case when i.decision.ground = :secret then null else n.remark end,"
            + " n.toldAt, n.readAt) from Notice n join InformationItem i on i.id = n.item left join n.sender s"
            + " left join n.behalf b where ";
    private static final String MINE = "n.recipient = :me and (n.behalf is null or n.behalf in (:absent))";
    private static final String SEEN = " and (i.drafter = :me or i.section in (:sections))";
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
        return rows(Sight.of(officer), UNREAD + ORDER + " limit " + limit).getResultList();
    }

    /** 提醒记录: one page, the latest first; {@code cursor} null for the first. */
    public NoticeRows page(boolean unreadOnly, String cursor, int limit) {
        Optional<NoticeCursor> mark = NoticeCursor.parse(cursor);
        String rest = (unreadOnly ? UNREAD : "") + (mark.isPresent() ? AFTER : "") + ORDER + " limit " + (limit + 1);
        TypedQuery<NoticeRow> query = rows(Sight.of(acting.officer()), rest);
        mark.ifPresent(last -> query.setParameter("at", last.toldAt()).setParameter("id", last.id()));
        return NoticeRows.of(query.getResultList(), limit);
    }

    /** As many as the list holds. */
    public long unreadCount() {
        Sight sight = Sight.of(acting.officer());
        String count = "select count(n) from Notice n" + (sight.all() ? "" : " join InformationItem i on i.id = n.item")
                + " where ";
        return bound(entities.createQuery(count + visible(sight) + UNREAD, Long.class), sight)
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
        Sight sight = Sight.of(acting.officer());
        Query update = entities.createQuery("update Notice n set n.readAt = :now where " + MINE + UNREAD
                + " and exists (select i.id from InformationItem i where i.id = n.item" + seen(sight) + ")");
        return bound(update, sight).setParameter("now", clock.instant()).executeUpdate();
    }

    private TypedQuery<NoticeRow> rows(Sight sight, String rest) {
        return bound(entities.createQuery(ROWS + visible(sight) + rest, NoticeRow.class), sight)
                .setParameter("secret", Ground.STATE_SECRET);
    }

    /** His own, and those told for whom he acts today, each only while he may see the item: one condition for all. */
    private static String visible(Sight sight) {
        return MINE + seen(sight);
    }

    private static String seen(Sight sight) {
        return sight.all() ? "" : SEEN;
    }

    private static <Q extends Query> Q bound(Q query, Sight sight) {
        query.setParameter("me", sight.officer());
        query.setParameter(
                "absent",
                sight.officer().standsInBy().stream().map(Delegation::principal).toList());
        if (!sight.all()) {
            query.setParameter("sections", sight.sections());
        }
        return query;
    }

    private Long me() {
        return acting.officer().id();
    }
}
