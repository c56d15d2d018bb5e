package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.catalogue.Intake;
import cn.gov.nanan.disclosure.exchange.DocumentPassed;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.progress.WorkPhase;
import cn.gov.nanan.disclosure.progress.WorkWatch;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 整理发布: the public side completes the 要素 of what came and publishes the package, all of it or nothing: its 公开办, or for
 * its own bureau's section the staff of that section there.
 */
@Stateless
public class PackageArranging {
    private static final int LONGEST_REASON = 500;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Quarantine quarantine;

    @Inject
    private WorkWatch watch;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private ArrivalRegister register;

    @Inject
    private PackageArrivals arrivals;

    @Inject
    private Intake intake;

    @Inject
    private PackageReceipts receipts;

    @Inject
    private Event<DocumentPassed> passed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * 整理要素 of one item.
     *
     * @param seen {@link StagedItem#standing} that he had before him
     * @throws BusinessException {@code transfer.error.…}
     */
    public void arrange(long item, String seen, String category, String theme, String keywords, String summary) {
        StagedItem staged = entities.find(StagedItem.class, item);
        if (staged == null) {
            throw BusinessException.notFound("transfer.error.not-found");
        }
        // What is being published is not rearranged meanwhile: its sheet would vouch for what nobody reads.
        PackageArrival arrival = entities.find(PackageArrival.class, staged.arrival(), LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(staged);
        if (arrival.state() != ArrivalState.STAGED) {
            throw BusinessException.notOpen("transfer.error.not-staged");
        }
        if (!arrival.isArrangedBy(acting.actor(), List.of(staged))) {
            throw new BusinessException("transfer.error.not-his");
        }
        if (!staged.standing().equals(seen)) {
            throw BusinessException.stale("transfer.error.arranged-meanwhile");
        }
        staged.arrange(category, theme, keywords, summary);
        audit.record(acting.officer().userName(), "transfer.arranged", "arrival:" + arrival.id(), staged.indexNumber());
    }

    /**
     * 发布 by an officer.
     *
     * @throws BusinessException {@code transfer.error.…}, {@code catalogue.error.…}, with nothing published
     */
    public void publish(long id) {
        publish(open(id), acting.officer().userName());
    }

    /** 自动发布, where the setting says so. */
    public void publishItself(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (isAutomatic() && arrival.state() == ArrivalState.STAGED && !arrival.isEarly(clock.instant())) {
            publish(arrival, "system");
        }
    }

    static boolean isAutomatic() {
        return Setting.PACKAGE_PUBLISH.value().equalsIgnoreCase("automatic");
    }

    private void publish(PackageArrival arrival, String by) {
        if (arrival.state() != ArrivalState.STAGED) {
            throw BusinessException.notOpen("transfer.error.not-staged");
        }
        if (arrival.isEarly(clock.instant())) {
            throw new BusinessException(
                    "transfer.error.not-yet", MINUTE.format(arrival.notBefore().atZone(BureauClock.ZONE)));
        }
        first(arrival);
        List<StagedItem> items = entities.createQuery(
                        "select s from StagedItem s where s.arrival = :arrival order by s.id", StagedItem.class)
                .setParameter("arrival", arrival.id())
                .getResultList();
        Map<String, StagedItem> staged =
                items.stream().collect(Collectors.toMap(StagedItem::indexNumber, Function.identity()));
        // All of its bytes were verified when it was staged; each item and each file is once more as it is taken in.
        try (WorkCount progress = watch.arrival(arrival.id());
                SealedBag bag = SealedBag.glance(quarantine.file(arrival.id()), nodes.trust(), arrival.digest())) {
            progress.begin(WorkPhase.PUBLISH, items.size());
            Map<String, List<ArrangedField>> changes = new HashMap<>();
            Set<String> skipped = intake.take(bag, item -> {
                progress.step();
                StagedItem arranged = staged.get(item.indexNumber());
                changes.put(item.indexNumber(), arranged.changes(item));
                return arranged.of(item);
            });
            arrival.end(ArrivalState.PUBLISHED, by, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            receipts.published(arrival, told(bag, staged, skipped, changes));
        }
        audit.record(by, "transfer.published", "arrival:" + arrival.id(), arrival.sender() + " " + arrival.sequence());
    }

    private static List<PackageReceipts.ToldItem> told(
            SealedBag bag,
            Map<String, StagedItem> staged,
            Set<String> skipped,
            Map<String, List<ArrangedField>> taken) {
        List<PackageReceipts.ToldItem> told = new ArrayList<>();
        for (Manifest.Line line : bag.contents().items()) {
            StagedItem item = staged.get(line.indexNumber());
            boolean withdrawn = line.action() == PackageAction.WITHDRAW;
            LineOutcome outcome = skipped.contains(line.indexNumber())
                    ? LineOutcome.SKIPPED
                    : withdrawn ? LineOutcome.REMOVED : LineOutcome.LIVE;
            List<ArrangedField> changes = withdrawn || outcome == LineOutcome.SKIPPED
                    ? List.of()
                    : taken.computeIfAbsent(line.indexNumber(), known -> item.changes(bag.item(line)));
            item.published(outcome, changes);
            told.add(new PackageReceipts.ToldItem(item, outcome, changes));
        }
        return told;
    }

    /**
     * Packages of one bureau become public in their order. One that must wait for its day (不早于) holds up only what is of
     * its own items, and no withdrawal: what is taken back is taken back at once.
     */
    private void first(PackageArrival arrival) {
        List<Long> before = entities.createQuery(
                        "select a.sequence from PackageArrival a where a.state = :staged and a.sender = :sender and a.sequence < :sequence"
                                + " and (a.notBefore is null or a.notBefore <= :now or exists (select s.id from StagedItem s"
                                + " join StagedItem mine on mine.indexNumber = s.indexNumber where s.arrival = a.id"
                                + " and mine.arrival = :arrival and mine.action <> :withdrawal))"
                                + " order by a.sequence limit 1",
                        Long.class)
                .setParameter("staged", ArrivalState.STAGED)
                .setParameter("sender", arrival.sender())
                .setParameter("sequence", arrival.sequence())
                .setParameter("now", clock.instant())
                .setParameter("arrival", arrival.id())
                .setParameter("withdrawal", PackageAction.WITHDRAW)
                .getResultList();
        if (!before.isEmpty()) {
            throw new BusinessException("transfer.error.earlier", before.get(0));
        }
    }

    /**
     * 跳过 a refused package, so that those after it can come; its bureau is told by the receipt of the refusal.
     *
     * @throws BusinessException {@code transfer.error.not-passable}
     */
    public void pass(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival == null || !register.isPassable(arrival)) {
            throw BusinessException.notOpen("transfer.error.not-passable");
        }
        String by = acting.officer().userName();
        arrivals.pass(id, by);
        passed.fire(new DocumentPassed(arrival.route(), arrival.sequence(), arrival.digest()));
        audit.record(by, "transfer.passed", "arrival:" + id, arrival.sender() + " " + arrival.sequence());
    }

    /**
     * 退回 of a package that cannot be published: its bureau reads why in the receipt, and publishes a next version.
     *
     * @throws BusinessException {@code transfer.error.…}
     */
    public void reject(long id, String reason) {
        PackageArrival arrival = open(id);
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw BusinessException.invalid("reason", "transfer.error.reason", LONGEST_REASON);
        }
        first(arrival);
        String by = acting.officer().userName();
        arrival.refuse(
                new BusinessException("transfer.error.rejected", reason.strip()),
                by,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        receipts.refused(arrival);
        audit.record(by, "transfer.rejected", "arrival:" + id, reason.strip());
    }

    /**
     * 重新送出回执.
     *
     * @throws BusinessException {@code transfer.error.not-his}
     */
    public void again(long id) {
        PackageArrival arrival = register.find(id);
        if (!register.isReceipted(arrival)) {
            throw new BusinessException("transfer.error.not-his");
        }
        receipts.again(arrival.sender(), arrival.receipt(), arrival.lastReceipt());
        audit.record(acting.officer().userName(), "transfer.sent-again", "arrival:" + id, null);
    }

    private PackageArrival open(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival == null) {
            throw BusinessException.notFound("transfer.error.not-found");
        }
        if (!register.isHis(arrival)) {
            throw new BusinessException("transfer.error.not-his");
        }
        if (arrival.state() != ArrivalState.STAGED) {
            throw BusinessException.notOpen("transfer.error.not-staged");
        }
        return arrival;
    }
}
