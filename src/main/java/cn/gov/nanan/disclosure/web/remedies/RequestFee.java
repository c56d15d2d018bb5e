package cn.gov.nanan.disclosure.web.remedies;

import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.calendar.DueDate;
import cn.gov.nanan.disclosure.calendar.Period;
import cn.gov.nanan.disclosure.fee.Fee;
import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.fee.FeeTariff;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.MonthlyItems;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 信息处理费: what a request would cost, step by step, for the notice of the 公开办. */
@Named
@ViewScoped
public class RequestFee implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private MonthlyItems months;

    @Inject
    private Calendars calendars;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private Long request;
    private FeeMethod method = FeeMethod.BY_ITEM;
    private Integer before;
    private Integer items;
    private Integer pages;
    private transient MonthlyItems.MonthCount counted;
    private transient Fee fee;

    /** Of this request; what was counted is filled in once. */
    public boolean open(Long of) {
        if (!reader.actor().acts(Role.DISCLOSURE_OFFICE)) {
            return false;
        }
        if (!of.equals(request)) {
            request = of;
            counted = null;
            before = counted().before();
            items = counted().items();
        }
        return true;
    }

    public MonthlyItems.MonthCount counted() {
        if (counted == null) {
            counted = months.of(request);
        }
        return counted;
    }

    public void compute() {
        FeeTariff tariff = FeeTariff.on(counted().received());
        try {
            fee = method == FeeMethod.BY_ITEM
                    ? tariff.byItem(number(before), number(items))
                    : tariff.byPage(number(pages));
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
    }

    private static int number(Integer given) {
        return given == null ? 0 : given;
    }

    /** Null until it is reckoned. */
    public Fee fee() {
        return fee;
    }

    /** By when it is to be paid, if the notice is served today. */
    public DueDate due() {
        return calendars.due(Period.FEE_PAYMENT, deadlines.today());
    }

    public boolean isCharged() {
        return FeeTariff.isCharged();
    }

    public List<FeeMethod> methods() {
        return List.of(FeeMethod.values());
    }

    public FeeMethod getMethod() {
        return method;
    }

    public void setMethod(FeeMethod method) {
        this.method = method;
    }

    public Integer getBefore() {
        return before;
    }

    public void setBefore(Integer before) {
        this.before = before;
    }

    public Integer getItems() {
        return items;
    }

    public void setItems(Integer items) {
        this.items = items;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }
}
