package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.PackageCarrier;
import cn.gov.nanan.disclosure.transfer.PackageCarriers;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 载体登记: discs and other carriers of this side, those that left and those that came, until their destruction. */
@Named
@ViewScoped
public class CarriersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 30;
    private static final String SELF = "/packages/carriers?faces-redirect=true";

    @Inject
    private PackageCarriers carriers;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private final CarrierFields fields = new CarrierFields();
    private String find;
    private String before;
    private String destroying;
    private LocalDate on;
    private String how;
    private transient List<PackageCarrier> rows = List.of();
    private transient Map<String, String> others = Map.of();
    private transient PackageCarrier ending;

    public void load() {
        rows = carriers.list(typed(), before == null ? Long.MAX_VALUE : PageKey.ofId(before), PORTION);
        others = isEditable() ? carriers.others() : Map.of();
        ending = destroying == null || !isEditable()
                ? null
                : carriers.existing(PageKey.ofId(destroying)).orElse(null);
    }

    public String enter() {
        return act("enter", () -> carriers.enter(fields.entry()), "transfer.done.carrier");
    }

    public String destroy() {
        return act("destroy", () -> carriers.destroy(PageKey.ofId(destroying), on, how), "transfer.done.destroyed");
    }

    /** 撤销登记 of what was entered wrongly. */
    public String cancel() {
        return act("destroy", () -> carriers.cancel(PageKey.ofId(destroying)), "transfer.done.carrier-cancelled");
    }

    private String act(String form, Runnable act, String done) {
        try {
            act.run();
            feedback.done(done);
            return SELF;
        } catch (BusinessException refused) {
            feedback.refusedAt(form, PackageFields.input(refused), refused);
            load();
            return null;
        }
    }

    private String typed() {
        return Objects.requireNonNullElse(find, "").strip();
    }

    /** Does the page show no more than what was looked for? */
    public boolean isFiltered() {
        return !typed().isEmpty();
    }

    public List<PackageCarrier> rows() {
        return rows;
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).id();
    }

    /** 对方节点, code and name. */
    public List<Map.Entry<String, String>> others() {
        return List.copyOf(others.entrySet());
    }

    /** The one whose destruction is being entered; null where none was chosen. */
    public PackageCarrier ending() {
        return ending;
    }

    public List<PackageType> types() {
        return List.of(PackageType.values());
    }

    public boolean isEditable() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public CarrierFields getFields() {
        return fields;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public String getDestroying() {
        return destroying;
    }

    public void setDestroying(String destroying) {
        this.destroying = destroying;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }
}
