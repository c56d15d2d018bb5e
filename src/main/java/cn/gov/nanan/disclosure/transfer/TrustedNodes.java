package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.bag.Trust;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.CountQuery;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 信任的节点之集: on the public side the bureaus, on a bureau's side the public side. */
@Stateless
public class TrustedNodes {
    public static final String CODE_WRITTEN = "[A-Z][A-Z0-9]{1,19}";
    public static final int LONGEST_NAME = 200;

    /** Six weeks: a new certificate must still be carried across and compared. */
    private static final Duration WARNED = Duration.ofDays(42);

    /** What a bureau sends outward. */
    private static final List<PackageType> OUTWARD =
            Stream.of(PackageType.values()).filter(PackageType::isOutward).toList();

    /** What the public side sends inward. */
    private static final List<PackageType> INWARD =
            Stream.of(PackageType.values()).filter(type -> !type.isOutward()).toList();

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private NodeKeys keys;

    @Inject
    private Packages packages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Every certificate that was ever believed, by node, the newest first. */
    public List<TrustedNode> all() {
        acting.requireAdminOrAuditor();
        return entities.createQuery("select t from TrustedNode t order by t.code, t.id desc", TrustedNode.class)
                .getResultList();
    }

    /**
     * Believes a node from now on.
     *
     * @param certificate PEM or DER
     * @throws BusinessException {@code staff.error.role-needed}, {@code signature.error.certificate}, {@code
     *     transfer.error.…} naming what is missing or known
     */
    public void add(String code, String name, byte[] certificate) {
        acting.require(Role.ADMIN);
        X509Certificate read = read(certificate);
        if (keys.certificates().contains(read)) {
            throw BusinessException.invalid("file", "transfer.error.own-certificate");
        }
        String print = Certificates.fingerprint(read);
        believed().stream()
                .filter(one -> one.fingerprint().equals(print) && !one.code().equals(code == null ? "" : code.strip()))
                .findFirst()
                .ifPresent(other -> {
                    throw BusinessException.invalid("file", "transfer.error.known-as", other.code());
                });
        requireNamed(read, code == null ? "" : code.strip());
        believe(code, name, certificate);
    }

    /** Its name is the node's code: whoever verifies the packages later has nothing else to tell whose it is. */
    private static void requireNamed(X509Certificate read, String code) {
        String borne = Certificates.commonName(read).orElse("–");
        if (code.matches(CODE_WRITTEN) && !borne.equals(code)) {
            throw BusinessException.invalid("file", "transfer.error.certificate-code", borne, code);
        }
    }

    /** The same without asking whose certificate it is: the sides of one process share one. */
    public void believe(String code, String name, byte[] certificate) {
        String by = acting.require(Role.ADMIN).userName();
        String node = code == null ? "" : code.strip();
        String called = name == null ? "" : name.strip();
        if (!node.matches(CODE_WRITTEN)) {
            throw BusinessException.invalid("code", "transfer.error.code");
        }
        if (node.equals(Network.node())) {
            throw BusinessException.invalid("code", "transfer.error.code-own", node);
        }
        if (Network.current() == Network.INTRANET && !node.equals(Setting.PORTAL_CODE.value())) {
            throw BusinessException.invalid("code", "transfer.error.portal-only", Setting.PORTAL_CODE.value());
        }
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw BusinessException.invalid("name", "transfer.error.name", LONGEST_NAME);
        }
        X509Certificate read = read(certificate);
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        TrustedNode added = new TrustedNode(node, called, read, by, now);
        Optional<TrustedNode> same = believed().stream()
                .filter(one -> one.code().equals(node) && one.fingerprint().equals(added.fingerprint()))
                .findFirst();
        if (same.isPresent()) {
            rename(same.get(), called, by);
            return;
        }
        entities.persist(added);
        types().stream()
                .map(type -> new PackageRoute(node, Network.node(), type))
                .forEach(this::begin);
        audit.record(by, "transfer.trusted", "node:" + node, added.fingerprint());
    }

    /** 更名: the same certificate under the bureau's full name. */
    private void rename(TrustedNode known, String called, String by) {
        if (known.name().equals(called)) {
            throw BusinessException.invalid("file", "transfer.error.known");
        }
        believed().stream().filter(one -> one.code().equals(known.code())).forEach(one -> one.call(called));
        audit.record(by, "transfer.renamed", "node:" + known.code(), called);
    }

    private static X509Certificate read(byte[] certificate) {
        if (certificate.length == 0) {
            throw BusinessException.invalid("file", "transfer.error.certificate");
        }
        try {
            X509Certificate read = Certificates.read(certificate);
            if (!(read.getPublicKey() instanceof ECPublicKey)) {
                throw new BusinessException("transfer.error.certificate-kind");
            }
            return read;
        } catch (BusinessException none) {
            throw BusinessException.invalid("file", none.key(), none.arguments());
        }
    }

    /** Believes this certificate no longer. */
    public void end(long id) {
        String by = acting.require(Role.ADMIN).userName();
        TrustedNode node = entities.find(TrustedNode.class, id);
        if (node == null || node.endedAt() != null) {
            throw BusinessException.notOpen("transfer.error.ended");
        }
        node.end(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        audit.record(by, "transfer.distrusted", "node:" + node.code(), node.fingerprint());
    }

    /**
     * 将到期: the nodes, this one among them, whose last certificate ends within {@link #WARNED} and that have no later one.
     *
     * @return their codes with the days that are left
     */
    public Map<String, Long> ending() {
        Instant now = clock.instant();
        Map<String, Instant> ends = new TreeMap<>();
        keys.endsAt().ifPresent(own -> ends.put(Network.node(), own));
        believed()
                .forEach(node ->
                        ends.merge(node.code(), node.validUntil(), (one, other) -> one.isAfter(other) ? one : other));
        Map<String, Long> ending = new TreeMap<>();
        ends.forEach((code, end) -> {
            if (end.isBefore(now.plus(WARNED))) {
                ending.put(code, Math.max(0, Duration.between(now, end).toDays()));
            }
        });
        return ending;
    }

    /** 将到期: how many of them are others; whether this node is one of them says {@link #isOwnEnding}. */
    public CountQuery endingCount() {
        return new CountQuery(
                "select count(distinct n.code) from TrustedNode n where n.endedAt is null and n.code <> :own"
                        + " and n.validUntil < :warned and not exists (select 1 from TrustedNode later"
                        + " where later.code = n.code and later.endedAt is null and later.validUntil >= :warned)",
                Map.of("own", Network.node(), "warned", clock.instant().plus(WARNED)));
    }

    /** 将到期: does the last certificate of this node end so soon? */
    public boolean isOwnEnding() {
        return keys.endsAt()
                .filter(end -> end.isBefore(clock.instant().plus(WARNED)))
                .isPresent();
    }

    /** 归属: whose numbers and names they are; they stay with a bureau whose certificate is believed no longer. */
    public Ownership ownership() {
        return new Ownership(entities.createQuery("select t from TrustedNode t", TrustedNode.class)
                .getResultList());
    }

    /** What this node believes, and from whom. */
    public Trust trust() {
        return trust(believed());
    }

    /** What it believed once and does no longer: what comes from there is told from what comes from strangers. */
    public Trust former() {
        return trust(entities.createQuery("select t from TrustedNode t where t.endedAt is not null", TrustedNode.class)
                .getResultList());
    }

    private static Trust trust(List<TrustedNode> of) {
        Map<PackageRoute, List<X509Certificate>> certificates = new HashMap<>();
        for (TrustedNode node : of) {
            for (PackageType type : types()) {
                certificates
                        .computeIfAbsent(
                                new PackageRoute(node.code(), Network.node(), type), route -> new ArrayList<>())
                        .add(node.certificate());
            }
        }
        return new Trust(certificates);
    }

    /** 收件证书: for whom what is meant for that node alone is sealed now, the newest; empty as long as there is none. */
    public Optional<X509Certificate> receiver(String code) {
        Instant now = clock.instant();
        return believed().stream()
                .filter(node -> node.code().equals(code))
                .filter(node -> !now.isBefore(node.validFrom()) && !now.isAfter(node.validUntil()))
                .max(Comparator.comparing(TrustedNode::validFrom).thenComparing(TrustedNode::id))
                .map(TrustedNode::certificate);
    }

    /** Every certificate by which that node is believed. */
    public List<X509Certificate> certificates(String code) {
        return believed().stream()
                .filter(node -> node.code().equals(code))
                .map(TrustedNode::certificate)
                .toList();
    }

    /** The nodes that are believed, by code. */
    public List<String> codes() {
        return believed().stream().map(TrustedNode::code).distinct().sorted().toList();
    }

    /** What they are called, by code. */
    public Map<String, String> names() {
        return believed().stream()
                .collect(Collectors.toMap(TrustedNode::code, TrustedNode::name, (one, same) -> one, TreeMap::new));
    }

    /** What this node sends. */
    static List<PackageType> sentTypes() {
        return Network.current() == Network.EXTRANET ? INWARD : OUTWARD;
    }

    /** Before its first package comes, so that of two that come at once one waits for the other. */
    private void begin(PackageRoute route) {
        packages.begin(new PackageRoute(Network.node(), route.sender(), PackageType.RECEIPT));
        if (entities.find(ArrivalChain.class, route) == null) {
            entities.persist(new ArrivalChain(route));
        }
    }

    private static List<PackageType> types() {
        return Network.current() == Network.EXTRANET ? OUTWARD : INWARD;
    }

    private List<TrustedNode> believed() {
        return entities.createQuery("select t from TrustedNode t where t.endedAt is null", TrustedNode.class)
                .getResultList();
    }
}
