package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.platform.WebAddress;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 门户地址: 细则 一（一）4（1）「在“南安市人民政府政务网”的“政务公开”栏目上发布」. The public side's 公开办 enters where that column shows an
 * item, and a further receipt takes it home.
 */
@Stateless
public class PortalAddresses {
    public static final int LONGEST = 1000;

    private static final String LAST_OF_ITS_NUMBER =
            " and s.action <> :withdrawn and s.skipped = false and not exists (select 1 from StagedItem"
                    + " later, PackageArrival there where there.id = later.arrival and there.state = :published and"
                    + " later.indexNumber = s.indexNumber and later.skipped = false and later.id > s.id)";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private PackageReceipts receipts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Does this node ask for them at all? */
    public static boolean isAsked() {
        return Setting.PORTAL_COLUMN.optional().isPresent();
    }

    /**
     * 待填: published here, and nobody has said yet where the portal shows it; the oldest first.
     *
     * @param after id of the last one seen; 0 for the first page
     */
    public List<StagedItem> lacking(long after, int limit) {
        acting.require(Role.DISCLOSURE_OFFICE);
        return entities.createQuery(
                        "select s from StagedItem s join PackageArrival a on a.id = s.arrival where a.state = :published"
                                + " and s.portalAt is null and s.id > :after" + LAST_OF_ITS_NUMBER + " order by s.id",
                        StagedItem.class)
                .setParameter("published", ArrivalState.PUBLISHED)
                .setParameter("withdrawn", PackageAction.WITHDRAW)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of one package, with what was entered: it may be put right. */
    public List<StagedItem> ofArrival(long arrival, long after, int limit) {
        acting.require(Role.DISCLOSURE_OFFICE);
        return entities.createQuery(
                        "select s from StagedItem s join PackageArrival a on a.id = s.arrival where a.state = :published"
                                + " and s.arrival = :arrival and s.id > :after" + LAST_OF_ITS_NUMBER + " order by s.id",
                        StagedItem.class)
                .setParameter("published", ArrivalState.PUBLISHED)
                .setParameter("withdrawn", PackageAction.WITHDRAW)
                .setParameter("arrival", arrival)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * 保存门户地址: one receipt for each package of which something was entered.
     *
     * @param entered by the id of the item; blank is not entered
     * @return how many were entered or put right
     * @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.portal-address} naming the item, with
     *     nothing entered
     */
    public int enter(Map<Long, String> entered) {
        String by = acting.require(Role.DISCLOSURE_OFFICE).userName();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Map<Long, List<StagedItem>> told = new TreeMap<>();
        new TreeMap<>(entered).forEach((id, typed) -> {
            String address = typed == null ? "" : typed.strip();
            StagedItem item = address.isEmpty() ? null : entities.find(StagedItem.class, id);
            if (item != null && !address.equals(item.portal())) {
                if (!isOne(address)) {
                    throw BusinessException.invalid(
                            id.toString(), "transfer.error.portal-address", item.indexNumber(), LONGEST);
                }
                item.shownAt(address, now);
                told.computeIfAbsent(item.arrival(), arrival -> new ArrayList<>())
                        .add(item);
            }
        });
        told.forEach((id, items) -> tell(id, items, by));
        return told.values().stream().mapToInt(List::size).sum();
    }

    private void tell(long id, List<StagedItem> items, String by) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival.state() != ArrivalState.PUBLISHED) {
            throw BusinessException.notOpen("transfer.error.not-published");
        }
        receipts.shown(arrival, items);
        items.forEach(
                item -> audit.record(by, "transfer.portal", "arrival:" + id, item.indexNumber() + " " + item.portal()));
    }

    static boolean isOne(String address) {
        return address.length() <= LONGEST && WebAddress.isOne(address);
    }

    /** @throws IllegalArgumentException unless it is one */
    static void require(String address) {
        if (!isOne(address)) {
            throw new IllegalArgumentException("Not a web address: " + address);
        }
    }
}
