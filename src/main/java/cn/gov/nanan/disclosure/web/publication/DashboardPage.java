package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.deadline.Timeliness;
import cn.gov.nanan.disclosure.deadline.TimelinessRow;
import cn.gov.nanan.disclosure.publication.OtherForm;
import cn.gov.nanan.disclosure.publication.OtherReleases;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.event.ItemSelectEvent;

/** 看板页: the same figures as charts and as tables; a bar, like a number, leads to the list behind it. */
@Named
@ViewScoped
public class DashboardPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/publication/obligations?faces-redirect=true";

    @Inject
    private Timeliness timeliness;

    @Inject
    private OtherReleases releases;

    private transient Map<OtherForm, Long> byForm;
    private transient List<TimelinessRow> bySection;
    private transient List<TimelinessRow> byMonth;

    public List<TimelinessRow> bySection() {
        if (bySection == null) {
            bySection = timeliness.bySection(SubjectKind.ITEM);
        }
        return bySection;
    }

    public List<TimelinessRow> byMonth() {
        if (byMonth == null) {
            byMonth = timeliness.byMonth(SubjectKind.ITEM);
        }
        return byMonth;
    }

    /** 其他形式: how many items were made public in this form as well. */
    public long released(OtherForm form) {
        if (byForm == null) {
            byForm = releases.counts();
        }
        return byForm.getOrDefault(form, 0L);
    }

    public OtherForm[] forms() {
        return OtherForm.values();
    }

    public boolean isEmpty() {
        return bySection().isEmpty();
    }

    public String sectionChart() {
        return StackedBars.of(bySection());
    }

    public String monthChart() {
        return StackedBars.of(byMonth());
    }

    public void openSection(ItemSelectEvent event) {
        long section = bySection().get(event.getItemIndex()).id();
        open(event, "&section=" + section);
    }

    public void openMonth(ItemSelectEvent event) {
        open(event, "&month=" + byMonth().get(event.getItemIndex()).name());
    }

    private static void open(ItemSelectEvent event, String where) {
        String standing = StackedBars.standing(event.getDataSetIndex());
        var context = jakarta.faces.context.FacesContext.getCurrentInstance();
        context.getApplication()
                .getNavigationHandler()
                .handleNavigation(context, null, LIST + "&standing=" + standing + where);
    }
}
