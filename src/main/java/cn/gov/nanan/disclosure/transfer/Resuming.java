package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageMark;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.exchange.LastNumberAsked;
import cn.gov.nanan.disclosure.exchange.NumberingResumed;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.number.IndexNumber;
import cn.gov.nanan.disclosure.number.IndexSerials;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 接续编号: after a restore from a backup a node's own numbers have gone back, and the other side refuses them as repeated.
 * What the other side has tells where to go on; only forward, and back to what stood before as long as nothing followed.
 */
@Stateless
public class Resuming {
    /** No restore loses more of them; a year has 99,999. */
    private static final int MOST_NUMBERS = 20_000;

    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Packages packages;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Catalogue catalogue;

    @Inject
    private IndexSerials numbers;

    @Inject
    private Event<LastNumberAsked> lastNumberAsked;

    @Inject
    private Event<NumberingResumed> numberingResumed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** 接收进度 of every route that ends here and whose begin is trusted; the other side needs it after a restore. */
    public List<RouteMark> marks() {
        acting.requireAdminOrAuditor();
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.transfer.RouteMark(c.route, c.last.sequence, c.last.digest)"
                                + " from ArrivalChain c where exists (select t.id from TrustedNode t"
                                + " where t.code = c.route.sender and t.endedAt is null)"
                                + " order by c.route.sender, c.route.type",
                        RouteMark.class)
                .getResultStream()
                .map(mark -> mark.withLastNumbers(lastNumbers(mark.route())))
                .toList();
    }

    private List<String> lastNumbers(PackageRoute route) {
        if (route.type() == PackageType.ITEMS) {
            return catalogue.lastNumbers(route.sender());
        }
        LastNumberAsked asked = new LastNumberAsked(route);
        lastNumberAsked.fire(asked);
        return asked.number().stream().toList();
    }

    /** 发出进度: where this node itself stands, on every route that begins here and whose end is trusted. */
    public List<RouteMark> sent() {
        acting.requireAdminOrAuditor();
        return nodes.codes().stream()
                .flatMap(receiver ->
                        TrustedNodes.sentTypes().stream().map(type -> new PackageRoute(Network.node(), receiver, type)))
                .map(route -> {
                    PackageMark stands = packages.stands(route);
                    RouteMark mark = new RouteMark(route, stands.sequence(), stands.digest());
                    return route.type() == PackageType.ITEMS ? mark.withLastNumbers(lastNumbers()) : mark;
                })
                .toList();
    }

    private List<String> lastNumbers() {
        return numbers.lasts().entrySet().stream()
                .map(last -> "%s-…-%d-%05d".formatted(Setting.AGENCY_CODE.value(), last.getKey(), last.getValue()))
                .toList();
    }

    /**
     * What going on after what the other side has would change here; changes nothing.
     *
     * @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.resume-…}, {@code
     *     number.error.index-number}, {@code crossing.error.online-number}
     */
    public NumberJump look(ResumeEntry entry) {
        acting.require(Role.ADMIN);
        if (!nodes.codes().contains(entry.receiver())) {
            throw BusinessException.invalid("receiver", "transfer.error.resume-receiver");
        }
        if (entry.type() == null || !TrustedNodes.sentTypes().contains(entry.type())) {
            throw BusinessException.invalid("type", "transfer.error.resume-type");
        }
        if (!entry.digest().matches("[0-9a-f]{64}")) {
            throw BusinessException.invalid("digest", "transfer.error.resume-digest");
        }
        PackageRoute route = new PackageRoute(Network.node(), entry.receiver(), entry.type());
        PackageMark stands = packages.stands(route);
        PackageMark wanted = new PackageMark(entry.sequence(), entry.digest());
        if (wanted.sequence() <= stands.sequence()) {
            throw BusinessException.invalid("sequence", "transfer.error.resume-back", stands.sequence());
        }
        return new NumberJump(route, stands, wanted, entry.type() == PackageType.REQUESTS ? List.of() : serials(entry));
    }

    /** Of each year that is named and lies behind here; in the order of the years, in which they are locked too. */
    private List<SerialJump> serials(ResumeEntry entry) {
        if (entry.type() != PackageType.ITEMS && !entry.lastNumbers().isEmpty()) {
            throw BusinessException.invalid("last-number", "transfer.error.resume-no-number");
        }
        SortedMap<Integer, Integer> named = new TreeMap<>();
        entry.lastNumbers().stream()
                .map(this::own)
                .forEach(number -> named.merge(number.year(), number.serial(), Math::max));
        List<SerialJump> serials = named.entrySet().stream()
                .map(one -> new SerialJump(one.getKey(), numbers.last(one.getKey()), one.getValue()))
                .filter(one -> one.to() > one.from())
                .toList();
        serials.stream()
                .filter(one -> one.to() - one.from() > MOST_NUMBERS)
                .findFirst()
                .ifPresent(far -> {
                    throw BusinessException.invalid(
                            "last-number",
                            "transfer.error.resume-far",
                            String.valueOf(far.year()),
                            far.from(),
                            MOST_NUMBERS);
                });
        return serials;
    }

    private IndexNumber own(String written) {
        if (!IndexNumber.isOne(written)) {
            throw BusinessException.invalid("last-number", "number.error.index-number", written);
        }
        IndexNumber number = IndexNumber.parse(written);
        if (!number.agency().equals(Setting.AGENCY_CODE.value())) {
            throw BusinessException.invalid(
                    "last-number", "transfer.error.resume-foreign", Setting.AGENCY_CODE.value());
        }
        if (number.year() > today().getYear()) {
            throw BusinessException.invalid("last-number", "transfer.error.resume-future");
        }
        return number;
    }

    /**
     * Goes on after what the other side has.
     *
     * @param typed {@link NumberJump#phrase()}, where it is a large jump
     * @throws BusinessException as {@link #look}; {@code transfer.error.resume-phrase}
     */
    public void resume(ResumeEntry entry, String typed) {
        String by = acting.require(Role.ADMIN).userName();
        NumberJump jump = look(entry);
        if (jump.isLarge() && !jump.isTyped(typed)) {
            throw BusinessException.invalid("phrase", "transfer.error.resume-phrase", jump.phrase());
        }
        if (!packages.resume(jump.route(), jump.to().sequence(), jump.to().digest())) {
            throw BusinessException.invalid(
                    "sequence", "transfer.error.resume-back", jump.from().sequence());
        }
        jump.serials().forEach(serial -> numbers.reserve(serial.year(), serial.to()));
        if (entry.type() == PackageType.REQUESTS) {
            entry.lastNumbers().forEach(number -> numberingResumed.fire(new NumberingResumed(entry.type(), number)));
        }
        entities.persist(new Resumption(jump, by, now()));
        audit.record(by, "transfer.resumed", "node:" + entry.receiver(), words(jump, jump.from(), jump.to()));
    }

    /** 可以撤销的: the last ones after which nothing has been sealed. */
    public List<Resumption> open() {
        acting.requireAdminOrAuditor();
        return entities.createQuery(
                        "select r from Resumption r where r.undoneAt is null order by r.id desc limit " + SHOWN,
                        Resumption.class)
                .getResultStream()
                .filter(one ->
                        packages.stands(one.jump().route()).equals(one.jump().to()))
                .toList();
    }

    /**
     * 撤销接续: back to what stood before.
     *
     * @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.resume-used} where something has been
     *     sealed or numbered since
     */
    public void undo(long id) {
        String by = acting.require(Role.ADMIN).userName();
        Resumption done = entities.find(Resumption.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (done == null || done.isUndone()) {
            throw BusinessException.notOpen("transfer.error.resume-used");
        }
        NumberJump jump = done.jump();
        boolean numbersBack =
                jump.serials().stream().allMatch(serial -> numbers.takeBack(serial.year(), serial.to(), serial.from()));
        if (!numbersBack || !packages.takeBack(jump.route(), jump.to(), jump.from())) {
            throw BusinessException.notOpen("transfer.error.resume-used");
        }
        done.undo(by, now());
        audit.record(
                by, "transfer.resume-undone", "node:" + jump.route().receiver(), words(jump, jump.to(), jump.from()));
    }

    private static String words(NumberJump jump, PackageMark from, PackageMark to) {
        return jump.route().type() + " " + from.sequence() + " → " + to.sequence()
                + jump.serials().stream().map(serial -> " " + serial).collect(Collectors.joining());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
