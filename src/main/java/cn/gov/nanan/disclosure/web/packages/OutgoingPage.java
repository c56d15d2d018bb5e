package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.Releases;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.withheld.RegisterReleases;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 数据包: what waits for its release, and the register of the packages that left. */
@Named
@ViewScoped
public class OutgoingPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WAITING = 200;
    private static final int PORTION = 30;
    private static final String SELF = "/packages/outgoing?faces-redirect=true";

    @Inject
    private Releases releases;

    @Inject
    private RegisterReleases titles;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    @Inject
    private Clock clock;

    /** When the list was read: what is published anew afterwards has not been looked at. */
    private Instant seen;

    private String before;
    private String reason;
    private boolean heldToo;
    private LocalDate notBefore;
    private transient List<PackageLine> waiting = List.of();
    private transient List<DataPackage> sealed = List.of();
    private int listed;
    private transient Map<Long, Long> received = Map.of();
    private Map<Long, Boolean> chosen = new HashMap<>();

    public void load() {
        seen = clock.instant();
        waiting = releases.waiting(0, WAITING);
        listed = titles.waiting().size();
        sealed = releases.sealed(before == null ? Long.MAX_VALUE : PageKey.ofId(before), PORTION);
        received = releases.received(sealed);
    }

    /** 放行所选. */
    public String release() {
        return released(() -> releases.release(ids(), notBefore, heldToo, seen));
    }

    private List<Long> ids() {
        return chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** 不予放行所选. */
    public String hold() {
        try {
            releases.hold(ids(), reason);
            feedback.done("transfer.held");
            return SELF;
        } catch (BusinessException refused) {
            feedback.refusedAt("waiting", PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    /** 全部放行. */
    public String releaseAll() {
        return released(() -> releases.releaseAll(notBefore, seen));
    }

    private String released(java.util.function.Supplier<List<DataPackage>> act) {
        try {
            List<DataPackage> out = act.get();
            feedback.done(
                    "transfer.released",
                    out.size(),
                    out.stream().mapToInt(DataPackage::itemCount).sum());
            return SELF;
        } catch (BusinessException refused) {
            feedback.refusedAt("waiting", PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    /** Entries of the register of what is not public that wait as well. */
    public int listed() {
        return listed;
    }

    /** Does anything wait of which somebody has said 不予放行? */
    public boolean isAnyHeld() {
        return waiting.stream().anyMatch(PackageLine::isHeld);
    }

    public boolean isReleasable(PackageLine line) {
        return releases.isReleasable(line);
    }

    /** May the acting officer release at all? */
    public boolean isReleaser() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Only where packages leave the node does anything wait. */
    public boolean isReleased() {
        return Network.current() == Network.INTRANET;
    }

    public List<PackageLine> waiting() {
        return waiting;
    }

    public List<DataPackage> sealed() {
        return sealed;
    }

    public long received(DataPackage one) {
        return received.getOrDefault(one.id(), 0L);
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return sealed.size() < PORTION ? null : sealed.get(sealed.size() - 1).id();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public LocalDate getNotBefore() {
        return notBefore;
    }

    public void setNotBefore(LocalDate notBefore) {
        this.notBefore = notBefore;
    }

    public boolean isHeldToo() {
        return heldToo;
    }

    public void setHeldToo(boolean heldToo) {
        this.heldToo = heldToo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
