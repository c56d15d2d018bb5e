package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** 两侧: one server that is now the bureau's side and now the public one, and what is carried between them. */
@Dependent
public class TwoSides {
    static final String OUR_NAME = "南安市工业和信息化局";

    private static final String MORNING = "2026-03-02T09:00";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Receiving receiving;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private Releases releases;

    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Inject
    private NodeKeys keys;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @Inject
    private Issued issued;

    /** What the bureau published, the package in which it left, and how that came outside. */
    record Brought(long item, DataPackage sealed, PackageArrival arrival) {}

    /** The bureau with two people in its 公开办, on its own side. */
    void begin() {
        clock.set(MORNING);
        issued.bureau();
        issued.another("officehead", Role.DISCLOSURE_OFFICE);
        acting.user("admin");
        for (String code : List.of(Setting.AGENCY_CODE.value(), Setting.PORTAL_CODE.value())) {
            LiveSetting.set(Setting.NETWORK, code.equals(Setting.PORTAL_CODE.value()) ? "intranet" : "extranet");
            trust(code, OUR_NAME, keys.certificates().get(0));
        }
        home();
    }

    /** One item that the bureau has published and released; outside, where it has come, the test goes on. */
    Brought brought() {
        begin();
        long item = issued.published("2026-02-26", "2026-02-27");
        DataPackage sealed = release();
        outside();
        return new Brought(item, sealed, bring(sealed));
    }

    /** The public side alone: what it takes in comes from bureaus that pack by themselves. */
    void beginOutside() {
        clock.set(MORNING);
        issued.bureau();
        outside();
    }

    /** A bureau that packs by itself, half an hour ago, and is trusted here. */
    SendingBureau bureau(String code, String name) {
        SendingBureau bureau =
                new SendingBureau(temporary(), code, clock.clock().instant().minus(Duration.ofMinutes(30)));
        acting.user("admin");
        trust(code, name, bureau.certificate());
        acting.user("office");
        return bureau;
    }

    SendingBureau bureau() {
        return bureau(Setting.AGENCY_CODE.value(), OUR_NAME);
    }

    /** The administrator does. */
    void trust(String code, String name, X509Certificate certificate) {
        nodes.believe(code, name, Certificates.pem(certificate).getBytes(StandardCharsets.US_ASCII));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("bureau");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void end() {
        LiveSetting.clear(Setting.NETWORK);
    }

    void home() {
        side("intranet");
    }

    void outside() {
        side("extranet");
    }

    private void side(String network) {
        LiveSetting.set(Setting.NETWORK, network);
        acting.user("office");
        entities.clear();
    }

    /** Everything that waits is released by the second person. */
    DataPackage release() {
        acting.user("officehead");
        DataPackage sealed = releases.releaseAll(null, Instant.MAX).get(0);
        acting.user("office");
        return sealed;
    }

    PackageArrival bring(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return arrivals.find(receiving.bring(file.getFileName().toString(), in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    PackageArrival bring(DataPackage sealed) {
        return bring(packages.file(sealed));
    }

    /** The last receipt that was written. */
    DataPackage receipt() {
        return register.sealed(PackageType.RECEIPT, Long.MAX_VALUE, 1).get(0);
    }

    StagedItem only(PackageArrival arrival) {
        entities.clear();
        return arrivals.items(arrival).get(0);
    }

    PackageLine line(DataPackage sealed) {
        entities.clear();
        return releases.lines(releases.find(sealed.id())).get(0);
    }
}
