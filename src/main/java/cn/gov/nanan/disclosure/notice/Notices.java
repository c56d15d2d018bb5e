package cn.gov.nanan.disclosure.notice;

import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Delegation;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import cn.gov.nanan.disclosure.subject.Naming;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 提醒之集: the messages of whoever asks, and of one whom a digest is written for; only of subjects that he may see. */
@Stateless
public class Notices {
    private static final String ORDER = " order by n.toldAt desc, n.id desc";
    private static final String ROWS =
            "select new cn.gov.nanan.disclosure.notice.NoticeRow(n.id, n.occasion, n.subject,"
                    + " n.task, n.duty, n.due, b.name, s.name, n.remark, n.toldAt, n.readAt)"
                    + " from Notice n left join n.sender s left join n.behalf b where n.id in (%s)"
                    + ORDER;
    private static final String MINE = "n.recipient = :me and (n.behalf is null or n.behalf in (:absent))";
    private static final String UNREAD = " and n.readAt is null";
    private static final String OWN = "(n.duty is null or n.duty in (:own))";
    private static final String OTHERS = "(n.duty is not null and n.duty not in (:own))";
    private static final List<Occasion> LATE =
            Arrays.stream(Occasion.values()).filter(Occasion::isLate).toList();
    private static final String AFTER = " and (n.toldAt < :at or (n.toldAt = :at and n.id < :id))";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Event<Naming> owners;

    @Inject
    private Clock clock;

    /** The unread ones, the latest first. */
    public List<NoticeRow> unread(int limit) {
        return unreadOf(acting.actor(), limit);
    }

    /**
     * 与我有关的、别人手上的: the unread ones about what he has to do himself, or only has to know, under {@code false}, and those
     * about what somebody else has to do under {@code true}; of each the latest, so many.
     */
    public Map<Boolean, List<NoticeRow>> unreadSplit(int limit) {
        Actor actor = acting.actor();
        List<NoticeRow> own = split(actor, OWN, limit);
        List<NoticeRow> others = split(actor, OTHERS, limit);
        List<NoticeRow> named =
                named(Stream.concat(own.stream(), others.stream()).toList());
        return Map.of(false, named.subList(0, own.size()), true, named.subList(own.size(), own.size() + others.size()));
    }

    private List<NoticeRow> split(Actor actor, String whose, int limit) {
        return rows(actor, UNREAD + " and " + whose + ORDER + " limit " + limit)
                .setParameter("own", own(actor))
                .getResultList();
    }

    /** As what he may have to do something. */
    private static List<Role> own(Actor actor) {
        return Arrays.stream(Role.values()).filter(actor::acts).toList();
    }

    /** What a message to this very officer may say; never shown to anybody else. */
    public List<NoticeRow> unreadOf(Actor actor, int limit) {
        return named(rows(actor, UNREAD + ORDER + " limit " + limit).getResultList());
    }

    /** 提醒记录: one page, the latest first; {@code cursor} null for the first. */
    public NoticePage page(boolean unreadOnly, String cursor, int limit) {
        Optional<PageKey> mark = PageKey.ofMoment(cursor);
        String rest = (unreadOnly ? UNREAD : "") + (mark.isPresent() ? AFTER : "") + ORDER + " limit " + (limit + 1);
        TypedQuery<NoticeRow> query = rows(acting.actor(), rest);
        mark.ifPresent(last -> query.setParameter("at", last.at()).setParameter("id", last.id()));
        return NoticePage.of(named(query.getResultList()), limit);
    }

    /** As many as the list holds. */
    public CountQuery unreadCount() {
        return counting(UNREAD);
    }

    /** 别人手上的: of these as many as are about what somebody else has to do. */
    public CountQuery othersCount() {
        return counting(UNREAD + " and " + OTHERS);
    }

    /** The same of what is late already. */
    public CountQuery othersLateCount() {
        return counting(UNREAD + " and " + OTHERS + " and n.occasion in (:late)");
    }

    private CountQuery counting(String rest) {
        Actor actor = acting.actor();
        Visibility seen = Visibility.of(actor);
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("me", actor.officer());
        parameters.put("absent", absent(actor));
        parameters.put("own", own(actor));
        parameters.put("late", LATE);
        return new CountQuery("select count(n) from Notice n where " + seen(seen) + rest, parameters);
    }

    /** 标为已读; somebody else's message stays as it is. */
    public void markRead(long id) {
        entities.createQuery("update Notice n set n.readAt = :now where n.id = :id and n.recipient.id = :me"
                        + " and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("me", acting.officer().id())
                .executeUpdate();
    }

    /** 全部标为已读: all that the list holds; what he cannot see now waits unread until he can. */
    public int markAllRead() {
        Actor actor = acting.actor();
        Visibility seen = Visibility.of(actor);
        String update = "update Notice n set n.readAt = :now where " + seen(seen) + UNREAD;
        return bound(entities.createQuery(update), actor, seen)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** What each is about, in one query more. */
    private List<NoticeRow> named(List<NoticeRow> rows) {
        Naming names = Naming.of(rows.stream().map(NoticeRow::subject).toList(), owners);
        return rows.stream().map(row -> row.named(names.name(row.subject()))).toList();
    }

    /** Which of them, which an index alone can tell however many are unread; then what is shown of these. */
    private TypedQuery<NoticeRow> rows(Actor actor, String rest) {
        Visibility seen = Visibility.of(actor);
        String page = "select n.id from Notice n where " + seen(seen) + rest;
        return bound(entities.createQuery(ROWS.formatted(page), NoticeRow.class), actor, seen);
    }

    /** His own, and those told for whom he acts today, each only while he may see its subject: one condition for all. */
    private static String seen(Visibility seen) {
        return MINE + " and " + seen.conditionOn("n.subject");
    }

    private static <Q extends Query> Q bound(Q query, Actor actor, Visibility seen) {
        query.setParameter("me", actor.officer());
        query.setParameter("absent", absent(actor));
        return seen.bind(query);
    }

    private static List<Officer> absent(Actor actor) {
        return actor.standsInBy().stream().map(Delegation::principal).toList();
    }
}
