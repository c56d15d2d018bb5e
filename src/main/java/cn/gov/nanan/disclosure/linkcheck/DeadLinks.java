package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 失效链接之集: each is a task of the 公开办 and of the item's section until the page answers again, the item is 更正 to another
 * address, or is withdrawn. There are none while the switch is off.
 */
@Stateless
public class DeadLinks {
    private static final String ROW = "select new cn.gov.nanan.disclosure.linkcheck.DeadLink(i.id, i.text.form.title,"
            + " s.name, i.step, l.url, l.status, l.deadSince, l.checkedAt)";

    /** What was found dead and still stands so before the public. */
    private static final String FROM = " from LinkState l join InformationItem i on i.id = l.item join i.section s"
            + " where l.deadSince is not null and l.url = i.publicLife.sourcePage.url and i.step in :public";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    public boolean isOn() {
        return Setting.LINKS_CHECK.isOn();
    }

    /** What the acting officer may see, by number; {@code after} 0 for the first portion. */
    public List<DeadLink> after(long after, int limit) {
        return isOn()
                ? seen(ROW, " and i.id > :after order by i.id limit " + limit, DeadLink.class)
                        .setParameter("after", after)
                        .getResultList()
                : List.of();
    }

    /** None while the switch is off. */
    public List<CountQuery> count() {
        Visibility seen = Visibility.of(acting.actor());
        Map<String, Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("public", LinkCheck.PUBLIC);
        return isOn()
                ? List.of(new CountQuery("select count(i)" + FROM + " and " + seen.condition(), parameters))
                : List.of();
    }

    /** Empty while the page of this item answers, or the acting officer may not see it. */
    public Optional<DeadLink> of(long item) {
        return isOn()
                ? seen(ROW, " and i.id = :item", DeadLink.class)
                        .setParameter("item", item)
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }

    /** May the acting officer have a page asked again? The 公开办, and drafters and heads of the section. */
    public boolean isRecheckable() {
        Actor actor = acting.actor();
        return isOn()
                && Stream.of(Role.DISCLOSURE_OFFICE, Role.SECTION_HEAD, Role.DRAFTER)
                        .anyMatch(actor::acts);
    }

    /**
     * 重新检查 is wanted of this page; recorded.
     *
     * @throws BusinessException {@code linkcheck.error.not-allowed}, {@code linkcheck.error.not-dead}
     */
    public LinkCheck.Linked wanted(long item) {
        if (!isRecheckable()) {
            throw BusinessException.forbidden("linkcheck.error.not-allowed");
        }
        DeadLink dead = of(item).orElseThrow(() -> BusinessException.notOpen("linkcheck.error.not-dead"));
        audit.record(acting.officer().userName(), "linkcheck.recheck", "item:" + item, null);
        return new LinkCheck.Linked(item, dead.url());
    }

    private <T> TypedQuery<T> seen(String select, String condition, Class<T> type) {
        Visibility seen = Visibility.of(acting.actor());
        return seen.bind(entities.createQuery(select + FROM + " and " + seen.condition() + condition, type)
                .setParameter("public", LinkCheck.PUBLIC));
    }
}
