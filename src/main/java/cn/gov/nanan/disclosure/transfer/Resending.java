package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.SentRoute;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * 重新送出: packages of any type leave once more, from the number that the other side lacks, where a disc was lost or the other
 * side came back from a backup. What it has already it takes for repeated.
 */
@Stateless
public class Resending {
    private static final Set<Role> SENDERS = Set.of(Role.DISCLOSURE_OFFICE, Role.ADMIN);
    private static final Set<Role> READERS = Set.of(Role.DISCLOSURE_OFFICE, Role.ADMIN, Role.AUDITOR);

    @Inject
    private Acting acting;

    @Inject
    private PackageRegister register;

    @Inject
    private Packages packages;

    @Inject
    private AuditTrail audit;

    /** May the acting officer send again? */
    public boolean isSender() {
        return isOneOf(SENDERS);
    }

    /** 送出进度: which packages exist here, by type and receiver. */
    public List<SentRoute> routes() {
        require(READERS);
        return register.routes();
    }

    /** What left, of every type, the last first. */
    public List<DataPackage> sent(long before, int limit) {
        require(READERS);
        return register.sealed(before, limit);
    }

    /**
     * 重新送出 from this number on.
     *
     * @param route key of one of {@link #routes()}
     * @return how many leave again
     * @throws BusinessException {@code staff.error.role-needed}, {@code transfer.error.again-route}, {@code
     *     transfer.error.again-from}
     */
    public int again(String route, long from) {
        String by = require(SENDERS);
        SentRoute sent = register.routes().stream()
                .filter(one -> one.key().equals(route))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("route", "transfer.error.again-route"));
        if (from < sent.first() || from > sent.last()) {
            throw BusinessException.invalid("from", "transfer.error.again-from", sent.first(), sent.last());
        }
        audit.record(
                by,
                "transfer.sent-again",
                "node:" + sent.route().receiver(),
                sent.route().type() + " " + from);
        return register.again(sent.route(), from, sent.last());
    }

    /** @throws BusinessException {@code transfer.error.not-found} */
    public DataPackage find(long id) {
        require(READERS);
        return register.find(id).orElseThrow(() -> BusinessException.notFound("transfer.error.not-found"));
    }

    /** The file, for a carrier; recorded. What holds items is the 公开办's alone. */
    public Path file(DataPackage sealed) {
        String by = require(sealed.route().type() == PackageType.ITEMS ? Set.of(Role.DISCLOSURE_OFFICE) : SENDERS);
        audit.record(by, "transfer.fetched", "package:" + sealed.name(), sealed.digest());
        return packages.file(sealed);
    }

    private boolean isOneOf(Set<Role> roles) {
        Actor actor = acting.actor();
        return roles.stream().anyMatch(actor::acts);
    }

    private String require(Set<Role> roles) {
        if (!isOneOf(roles)) {
            throw new BusinessException("transfer.error.not-his");
        }
        return acting.actor().userName();
    }
}
