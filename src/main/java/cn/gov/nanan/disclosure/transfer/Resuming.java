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
import java.util.Optional;

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
                .map(mark -> lastNumber(mark.route()).map(mark::withLastNumber).orElse(mark))
                .toList();
    }

    private Optional<String> lastNumber(PackageRoute route) {
        if (route.type() == PackageType.ITEMS) {
            return catalogue.lastNumber(route.sender());
        }
        LastNumberAsked asked = new LastNumberAsked(route);
        lastNumberAsked.fire(asked);
        return asked.number();
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
                    return route.type() == PackageType.ITEMS ? mark.withLastNumber(lastNumber()) : mark;
                })
                .toList();
    }

    private String lastNumber() {
        int year = today().getYear();
        return "%s-…-%d-%05d".formatted(Setting.AGENCY_CODE.value(), year, numbers.last(year));
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
        if (entry.lastNumber().isEmpty() || entry.type() == PackageType.REQUESTS) {
            return new NumberJump(route, stands, wanted, 0, 0, 0);
        }
        IndexNumber number = own(entry);
        int last = numbers.last(number.year());
        if (number.serial() - last > MOST_NUMBERS) {
            throw BusinessException.invalid("last-number", "transfer.error.resume-far", last, MOST_NUMBERS);
        }
        return number.serial() > last
                ? new NumberJump(route, stands, wanted, number.year(), last, number.serial())
                : new NumberJump(route, stands, wanted, 0, 0, 0);
    }

    private IndexNumber own(ResumeEntry entry) {
        if (entry.type() != PackageType.ITEMS) {
            throw BusinessException.invalid("last-number", "transfer.error.resume-no-number");
        }
        if (!IndexNumber.isOne(entry.lastNumber())) {
            throw BusinessException.invalid("last-number", "number.error.index-number", entry.lastNumber());
        }
        IndexNumber number = IndexNumber.parse(entry.lastNumber());
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
        if (jump.indexYear() > 0) {
            numbers.reserve(entry.lastNumber());
        }
        if (entry.type() == PackageType.REQUESTS && !entry.lastNumber().isEmpty()) {
            numberingResumed.fire(new NumberingResumed(entry.type(), entry.lastNumber()));
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
                jump.indexYear() == 0 || numbers.takeBack(jump.indexYear(), jump.serialTo(), jump.serialFrom());
        if (!numbersBack || !packages.takeBack(jump.route(), jump.to(), jump.from())) {
            throw BusinessException.notOpen("transfer.error.resume-used");
        }
        done.undo(by, now());
        audit.record(
                by, "transfer.resume-undone", "node:" + jump.route().receiver(), words(jump, jump.to(), jump.from()));
    }

    private static String words(NumberJump jump, PackageMark from, PackageMark to) {
        return jump.route().type() + " " + from.sequence() + " → " + to.sequence()
                + (jump.indexYear() == 0
                        ? ""
                        : " " + jump.indexYear() + ": " + jump.serialFrom() + ", " + jump.serialTo());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
