package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.catalogue.Intake;
import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.Manifest;
import cn.gov.nanan.disclosure.exchange.PackageAction;
import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.exchange.SealedBag;
import cn.gov.nanan.disclosure.exchange.WorkCount;
import cn.gov.nanan.disclosure.exchange.WorkPhase;
import cn.gov.nanan.disclosure.exchange.WorkWatch;
import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 整理发布: the public side completes the 要素 of what came and publishes the package, all of it or nothing: its 公开办, or for
 * its own bureau's section the staff of that section there.
 */
@Stateless
public class PackageArranging {
    /** Who reads what came. */
    public static final Set<Role> READERS = Set.of(Role.DISCLOSURE_OFFICE, Role.DRAFTER, Role.AUDITOR, Role.ADMIN);

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
    private PackageArrivals arrivals;

    @Inject
    private Intake intake;

    @Inject
    private PackageReceipts receipts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What came, the last first; {@code before} is the id of the last one seen. */
    public List<PackageArrival> list(long before, int limit) {
        reader();
        return entities.createQuery(
                        "select a from PackageArrival a where a.id < :before order by a.id desc limit " + limit,
                        PackageArrival.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** How many wait to be arranged and published. */
    public long stagedCount() {
        return entities.createQuery("select count(a) from PackageArrival a where a.state = :state", Long.class)
                .setParameter("state", ArrivalState.STAGED)
                .getSingleResult();
    }

    /** @throws BusinessException {@code transfer.error.not-found} */
    public PackageArrival find(long id) {
        reader();
        PackageArrival found = entities.find(PackageArrival.class, id);
        if (found == null) {
            throw BusinessException.notFound("transfer.error.not-found");
        }
        return found;
    }

    /** Its items, in the order of the package. */
    public List<StagedItem> items(PackageArrival arrival) {
        reader();
        return entities.createQuery(
                        "select s from StagedItem s where s.arrival = :arrival order by s.id", StagedItem.class)
                .setParameter("arrival", arrival.id())
                .getResultList();
    }

    /** What the items that are withdrawn here were called when they came, by index number. */
    public Map<String, String> withdrawn(List<StagedItem> items) {
        reader();
        List<String> numbers = items.stream()
                .filter(item -> item.action() == PackageAction.WITHDRAW)
                .map(StagedItem::indexNumber)
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s.indexNumber, s.title from StagedItem s where s.indexNumber in :numbers"
                                        + " and s.title is not null order by s.id",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0], row -> (String) row[1], (old, later) -> later));
    }

    /** Text and attachments of an item that is not public yet, out of the file that came. */
    public SeenItem look(StagedItem item) {
        reader();
        try (SealedBag bag = SealedBag.open(quarantine.file(item.arrival()), nodes.trust())) {
            return bag.contents().items().stream()
                    .filter(line ->
                            line.indexNumber().equals(item.indexNumber()) && line.action() != PackageAction.WITHDRAW)
                    .findFirst()
                    .map(line -> {
                        PublicItem.Content content = bag.item(line).content();
                        return new SeenItem(
                                content.text() == null ? "" : RichText.sanitised(content.text()),
                                Objects.requireNonNullElse(content.link(), ""),
                                bag.files(line));
                    })
                    .orElse(new SeenItem("", "", List.of()));
        }
    }

    /** May the acting officer arrange and publish this one? */
    public boolean isOpen(PackageArrival arrival) {
        return arrival.state() == ArrivalState.STAGED && isHis(acting.actor(), arrival);
    }

    /** Which of the items the acting officer may complete. */
    public Set<Long> arrangeable(PackageArrival arrival, List<StagedItem> items) {
        Actor actor = acting.actor();
        return arrival.state() == ArrivalState.STAGED
                ? items.stream()
                        .filter(item -> item.title() != null && isHis(actor, arrival, List.of(item)))
                        .map(StagedItem::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** May he let the ones after it come although it was refused? */
    public boolean isPassable(PackageArrival arrival) {
        return arrival.state() == ArrivalState.REFUSED
                && arrival.type() != null
                && acting.actor().acts(Role.DISCLOSURE_OFFICE)
                && isNext(arrival);
    }

    private boolean isNext(PackageArrival arrival) {
        ArrivalChain chain = entities.find(ArrivalChain.class, arrival.route());
        return chain != null && chain.next() == arrival.sequence();
    }

    private boolean isHis(Actor actor, PackageArrival arrival) {
        return isHis(actor, arrival, actor.acts(Role.DISCLOSURE_OFFICE) ? List.of() : items(arrival));
    }

    /** The 公开办's, or all of them of the sections whose staff he is. */
    private static boolean isHis(Actor actor, PackageArrival arrival, List<StagedItem> items) {
        if (actor.acts(Role.DISCLOSURE_OFFICE)) {
            return true;
        }
        Set<String> own =
                actor.sectionsAs(Role.DRAFTER).stream().map(Section::name).collect(Collectors.toSet());
        return Setting.AGENCY_CODE.value().equals(arrival.sender())
                && !own.isEmpty()
                && items.stream().allMatch(item -> item.isOfSection() && own.contains(item.section()));
    }

    /**
     * 整理要素 of one item.
     *
     * @throws BusinessException {@code transfer.error.…}
     */
    public void arrange(long item, String category, String theme, String keywords, String summary) {
        StagedItem staged = entities.find(StagedItem.class, item, LockModeType.PESSIMISTIC_WRITE);
        if (staged == null) {
            throw BusinessException.notFound("transfer.error.not-found");
        }
        PackageArrival arrival = entities.find(PackageArrival.class, staged.arrival());
        if (arrival.state() != ArrivalState.STAGED) {
            throw BusinessException.notOpen("transfer.error.not-staged");
        }
        if (!isHis(acting.actor(), arrival, List.of(staged))) {
            throw new BusinessException("transfer.error.not-his");
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
        try (WorkCount progress = watch.arrival(arrival.id());
                SealedBag bag = SealedBag.open(quarantine.file(arrival.id()), nodes.trust(), progress)) {
            progress.begin(WorkPhase.PUBLISH, items.size());
            Set<String> skipped = intake.take(bag, item -> {
                progress.step();
                return staged.get(item.indexNumber()).of(item);
            });
            arrival.end(ArrivalState.PUBLISHED, by, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            receipts.published(arrival, told(bag, staged, skipped));
        }
        audit.record(by, "transfer.published", "arrival:" + arrival.id(), arrival.sender() + " " + arrival.sequence());
    }

    private static List<PackageReceipts.ToldItem> told(
            SealedBag bag, Map<String, StagedItem> staged, Set<String> skipped) {
        List<PackageReceipts.ToldItem> told = new ArrayList<>();
        for (Manifest.Line line : bag.contents().items()) {
            StagedItem item = staged.get(line.indexNumber());
            boolean withdrawn = line.action() == PackageAction.WITHDRAW;
            LineOutcome outcome = skipped.contains(line.indexNumber())
                    ? LineOutcome.SKIPPED
                    : withdrawn ? LineOutcome.REMOVED : LineOutcome.LIVE;
            List<ArrangedField> changes = withdrawn ? List.of() : item.changes(bag.item(line));
            item.published(changes);
            told.add(new PackageReceipts.ToldItem(item, outcome, changes));
        }
        return told;
    }

    /** Packages of one bureau become public in their order. */
    private void first(PackageArrival arrival) {
        Stream<Long> earlier = entities.createQuery(
                        "select a.sequence from PackageArrival a where a.state = :staged and a.sender = :sender and a.sequence < :sequence"
                                + " order by a.sequence",
                        Long.class)
                .setParameter("staged", ArrivalState.STAGED)
                .setParameter("sender", arrival.sender())
                .setParameter("sequence", arrival.sequence())
                .getResultStream();
        earlier.findFirst().ifPresent(number -> {
            throw new BusinessException("transfer.error.earlier", number);
        });
    }

    /**
     * 跳过 a refused package, so that those after it can come; its bureau is told by the receipt of the refusal.
     *
     * @throws BusinessException {@code transfer.error.not-passable}
     */
    public void pass(long id) {
        PackageArrival arrival = entities.find(PackageArrival.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (arrival == null || !isPassable(arrival)) {
            throw BusinessException.notOpen("transfer.error.not-passable");
        }
        String by = acting.officer().userName();
        arrivals.pass(id, by);
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
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        receipts.refused(arrival);
        audit.record(by, "transfer.rejected", "arrival:" + id, reason.strip());
    }

    /** May the acting officer send its receipt once more? */
    public boolean isReceipted(PackageArrival arrival) {
        return arrival.receipt() != null && acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /**
     * 重新送出回执.
     *
     * @throws BusinessException {@code transfer.error.not-his}
     */
    public void again(long id) {
        PackageArrival arrival = find(id);
        if (!isReceipted(arrival)) {
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
        if (!isHis(acting.actor(), arrival)) {
            throw new BusinessException("transfer.error.not-his");
        }
        if (arrival.state() != ArrivalState.STAGED) {
            throw BusinessException.notOpen("transfer.error.not-staged");
        }
        return arrival;
    }

    private void reader() {
        Actor actor = acting.actor();
        if (READERS.stream().noneMatch(actor::acts)) {
            throw new BusinessException("transfer.error.not-his");
        }
    }
}
