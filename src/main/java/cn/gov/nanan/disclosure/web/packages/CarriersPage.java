package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.CarrierEntry;
import cn.gov.nanan.disclosure.transfer.PackageCarrier;
import cn.gov.nanan.disclosure.transfer.PackageCarriers;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 载体登记: discs and other carriers, from their writing to their destruction. */
@Named
@ViewScoped
public class CarriersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;
    private static final String SELF = "/packages/carriers?faces-redirect=true";

    @Inject
    private PackageCarriers carriers;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private final CarrierFields fields = new CarrierFields();
    private String destroying;
    private LocalDate on;
    private String how;

    public String enter() {
        return act("enter", () -> carriers.enter(fields.entry()), "transfer.done.carrier");
    }

    public String destroy() {
        return act("destroy", () -> carriers.destroy(Long.parseLong(destroying), on, how), "transfer.done.destroyed");
    }

    private String act(String form, Runnable act, String done) {
        try {
            act.run();
            feedback.done(done);
            return SELF;
        } catch (BusinessException refused) {
            feedback.refusedAt(form, PackageFields.input(refused), refused);
            return null;
        }
    }

    public List<PackageCarrier> rows() {
        return carriers.latest(SHOWN);
    }

    /** Those that exist still, each once. */
    public Collection<PackageCarrier> existing() {
        return rows().stream()
                .filter(one -> one.destroyedOn() == null)
                .collect(Collectors.toMap(
                        PackageCarrier::number, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values();
    }

    public List<PackageType> types() {
        return CarrierEntry.TYPES;
    }

    public boolean isEditable() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public CarrierFields getFields() {
        return fields;
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
