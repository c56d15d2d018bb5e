package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.exchange.LastNumberAsked;
import cn.gov.nanan.disclosure.exchange.NumberingResumed;
import cn.gov.nanan.disclosure.exchange.PackageRoute;
import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * 接续编号: after a restore from a backup a node's own numbers have gone back, and the other side refuses them as repeated.
 * What the other side has tells where to go on; only forward.
 */
@Stateless
public class Resuming {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Packages packages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Event<NumberingResumed> numberingResumed;

    @Inject
    private Event<LastNumberAsked> lastNumberAsked;

    @Inject
    private AuditTrail audit;

    /** 接收进度 of every route that ends here; the other side needs it after a restore. */
    public List<RouteMark> marks() {
        acting.requireAdminOrAuditor();
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.transfer.RouteMark(c.route, c.last.sequence, c.last.digest)"
                                + " from ArrivalChain c order by c.route.sender, c.route.type",
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

    /**
     * Goes on after what the other side has.
     *
     * @param receiver code of the other side
     * @param sequence of the last package of this type that it has from here
     * @param digest of that package's file, as its 接收进度 shows it
     * @param lastNumber the last 索引号 or 申请编号 that it has from here, as its 接收进度 shows it; empty for none
     * @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.resume-…}, {@code
     *     number.error.index-number}, {@code crossing.error.online-number}
     */
    public void resume(String receiver, PackageType type, long sequence, String digest, Optional<String> lastNumber) {
        String by = acting.require(Role.ADMIN).userName();
        if (receiver == null || !receiver.strip().matches("[A-Z][A-Z0-9]{1,19}")) {
            throw BusinessException.invalid("receiver", "transfer.error.code");
        }
        String known = digest == null ? "" : digest.strip().toLowerCase(java.util.Locale.ROOT);
        if (!known.matches("[0-9a-f]{64}")) {
            throw BusinessException.invalid("digest", "transfer.error.resume-digest");
        }
        PackageRoute route = new PackageRoute(Network.node(), receiver.strip(), type);
        if (!packages.resume(route, sequence, known)) {
            throw BusinessException.invalid("sequence", "transfer.error.resume-back");
        }
        lastNumber
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .ifPresent(number -> numberingResumed.fire(new NumberingResumed(type, number)));
        audit.record(
                by,
                "transfer.resumed",
                "node:" + receiver.strip(),
                type + " " + sequence + lastNumber.map(number -> " " + number).orElse(""));
    }
}
