package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.Adoption;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.PackageCarrier;
import cn.gov.nanan.disclosure.transfer.PackageCarriers;
import cn.gov.nanan.disclosure.transfer.PaperReceipts;
import cn.gov.nanan.disclosure.transfer.Releases;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 数据包（发出）: its 索引目录, what came back, and what can be done where nothing did. */
@Named
@ViewScoped
public class PackagePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 200;

    @Inject
    private Releases releases;

    @Inject
    private PaperReceipts paper;

    @Inject
    private PackageCarriers carriers;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private String id;
    private String after;
    private boolean received;
    private boolean reopenable;
    private String code;
    private LocalDate on;
    private String skipped;
    private final RefusalFields refusal = new RefusalFields();
    private transient DataPackage sealed;
    private transient List<PackageLine> lines = List.of();

    public void load() {
        sealed = releases.find(PageKey.ofId(id));
        lines = releases.lines(sealed, after == null ? 0 : PageKey.ofId(after), PORTION);
        received = releases.isReceived(sealed);
        reopenable = isSender() && !releases.reopenable(sealed).isEmpty();
    }

    /** 凭核对单确认. */
    public String confirm() {
        try {
            paper.confirm(PageKey.ofId(id), code, on, numbers());
            feedback.done("transfer.confirmed");
            return self();
        } catch (BusinessException refused) {
            feedback.refusedAt("confirm", PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    /** 凭核对单登记拒收. */
    public String refuse() {
        try {
            paper.refused(PageKey.ofId(id), refusal.getCode(), refusal.getOn(), refusal.getReason());
            feedback.done("transfer.refusal.done");
            return self();
        } catch (BusinessException refused) {
            feedback.refusedAt("typed-refusal", PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    public RefusalFields getRefusal() {
        return refusal;
    }

    /** As typed: parted by blanks, commas or lines. */
    private Set<String> numbers() {
        return skipped == null
                ? Set.of()
                : Arrays.stream(skipped.split("[\\s\u3000,，、;；]+"))
                        .filter(number -> !number.isEmpty())
                        .collect(Collectors.toSet());
    }

    public String getSkipped() {
        return skipped;
    }

    public void setSkipped(String skipped) {
        this.skipped = skipped;
    }

    /** 退回待放行. */
    public String reopen() {
        try {
            feedback.done("transfer.reopened", releases.reopen(PageKey.ofId(id)));
            return self();
        } catch (BusinessException refused) {
            feedback.refusedAt("reopen", PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    public boolean isReopenable() {
        return reopenable;
    }

    /** 重新送出. */
    public String again() {
        feedback.done("transfer.sent-again", releases.again(PageKey.ofId(id)));
        return self();
    }

    private String self() {
        return "/packages/package?faces-redirect=true&id=" + id;
    }

    /** May the acting officer do something here, and does this node send at all? */
    public boolean isSender() {
        return Network.current() == Network.INTRANET && acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    /** Is there a folder into which it is put? */
    public boolean isDelivering() {
        return Setting.PACKAGE_OUTBOX.optional().isPresent();
    }

    /** Has the public side told of every item? */
    public boolean isReceived() {
        return received;
    }

    /** Was it confirmed by the control sheet alone, so that what that says of it is typed in? */
    public boolean isTypeable(PackageLine line) {
        return isSender()
                && line.receipt() != null
                && line.receipt().isLive()
                && line.receipt().address() == null
                && (line.receipt().adoption() != Adoption.ADOPTED
                        || line.receipt().portal() == null);
    }

    /** 载体 on which it was carried. */
    public String carriers() {
        return carriers.carrying(sealed).stream().map(PackageCarrier::number).collect(Collectors.joining("、"));
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return lines.size() < PORTION ? null : lines.get(lines.size() - 1).id();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public DataPackage sealed() {
        return sealed;
    }

    public List<PackageLine> lines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
