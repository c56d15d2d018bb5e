package cn.gov.nanan.disclosure.reminder;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** 大批: many obligations and items out of one, by a few statements. */
@Stateless
public class Crowd {
    /** All columns of an obligation that a new one must have. */
    static final String KEPT = "item_id, channel, opened_at, legal_start, legal_days, legal_clause, legal_due,"
            + " legal_provisional, legal_calendar, legal_skipped, legal_counted, house_start, house_days, house_clause,"
            + " house_due, house_provisional, house_calendar, house_skipped, house_counted, due_date";

    private static final long FAR = 5_000_000;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** @param size a power of two */
    public void obligations(long item, int size) {
        for (int n = 1; n < size; n *= 2) {
            sql("insert into obligation (id, version, turn, " + KEPT + ") select " + FAR + " + turn + " + n
                    + ", 0, turn + " + n + ", " + KEPT + " from obligation where channel = 'WEBSITE' and item_id = "
                    + item + " and turn <= "
                    + n);
        }
    }

    /** As if the item owed nothing but its publication on the website. */
    public void websiteOnly(long item) {
        sql("delete from obligation where item_id = " + item + " and channel <> 'WEBSITE'");
    }

    /** Items at the same step since the same moment; {@code size} a power of two. */
    public void items(long item, int size) {
        String kept = "kind, section_id, drafter_id, author_id, title, urgency, step, since";
        sql("insert into information_item (id, version, " + kept + ") select " + FAR + ", 0, " + kept
                + " from information_item where id = " + item);
        for (int n = 1; n < size; n *= 2) {
            sql("insert into information_item (id, version, " + kept + ") select id + " + n + ", 0, " + kept
                    + " from information_item where id >= " + FAR + " and id < " + (FAR + n));
        }
    }

    public void disperse() {
        sql("delete from notice where item_id >= " + FAR);
        sql("delete from information_item where id >= " + FAR);
        sql("delete from obligation where id >= " + FAR);
    }

    public void account(String user, boolean active) {
        sql("update officer set active = " + active + " where user_name = '" + user + "'");
    }

    /** As if somebody else had begun the draft. */
    public void author(long item, String user) {
        sql("update information_item set author_id = " + id(user) + " where id = " + item);
    }

    /** As if the item had become another section's and another drafter's. */
    public void handedTo(long item, String user) {
        sql("update information_item set drafter_id = " + id(user)
                + ", section_id = (select section_id from appointment" + " where officer_id = " + id(user)
                + ") where id = " + item);
    }

    private static String id(String user) {
        return "(select id from officer where user_name = '" + user + "')";
    }

    public long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void sql(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
