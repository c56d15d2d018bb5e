package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.report.Board;
import cn.gov.nanan.disclosure.report.BoardFigures;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.Grain;
import cn.gov.nanan.disclosure.report.Span;
import cn.gov.nanan.disclosure.report.StayRow;
import cn.gov.nanan.disclosure.report.TimelinessGroup;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.publication.StackedBars;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.event.ItemSelectEvent;

/** 督办看板页: figures as tables and charts; each, like each part of a bar, leads to its cases. */
@Named
@ViewScoped
public class BoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Board board;

    @Inject
    private Feedback feedback;

    private LocalDate from;
    private LocalDate to;
    private Grain grain = Grain.MONTH;
    private transient BoardFigures figures;

    /** Whoever may not supervise gets the error page. */
    public void load() {
        try {
            show(board.span(from, to));
        } catch (BusinessException refused) {
            if (from == null || to == null || !to.isBefore(from)) {
                throw refused;
            }
            feedback.refused(refused);
            show(board.span(null, null));
        }
    }

    private void show(Span span) {
        figures = board.figures(span, grain);
        from = span.from();
        to = span.to();
    }

    public BoardFigures figures() {
        if (figures == null) {
            figures = board.figures(board.span(from, to), grain);
        }
        return figures;
    }

    public boolean isEmpty() {
        return figures().bySection().isEmpty() && figures().stays().isEmpty();
    }

    public List<Figure> cards() {
        return BoardFigures.CARDS;
    }

    public List<Figure> actFigures() {
        return BoardFigures.ACTS;
    }

    public List<Grain> grains() {
        return List.of(Grain.values());
    }

    public String sectionChart() {
        return StackedBars.of(
                figures().bySection().stream().map(TimelinessGroup::row).toList());
    }

    public String timeChart() {
        return StackedBars.of(
                figures().byTime().stream().map(TimelinessGroup::row).toList());
    }

    public String actChart() {
        return BoardCharts.acts(figures());
    }

    public String stayChart() {
        return BoardCharts.stays(figures());
    }

    public void openSection(ItemSelectEvent event) {
        open(event, figures().bySection().get(event.getItemIndex()));
    }

    public void openTime(ItemSelectEvent event) {
        open(event, figures().byTime().get(event.getItemIndex()));
    }

    public void openAct(ItemSelectEvent event) {
        Figure figure = BoardFigures.ACTS.get(event.getDataSetIndex());
        long section = BoardCharts.sections(figures()).get(event.getItemIndex()).sectionId();
        go(figure, figures().span(), "&section=" + section);
    }

    public void openStay(ItemSelectEvent event) {
        StayRow row = figures().stays().get(event.getItemIndex());
        go(Figure.HANDLED, figures().span(), "&step=" + row.step());
    }

    private void open(ItemSelectEvent event, TimelinessGroup band) {
        Figure figure = Figure.valueOf(StackedBars.part(event.getDataSetIndex()).name());
        go(figure, band.span(), band.section() == null ? "" : "&section=" + band.section());
    }

    private static void go(Figure figure, Span span, String where) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String cases =
                "/reports/cases?faces-redirect=true&figure=" + figure + "&from=" + span.from() + "&to=" + span.to();
        faces.getApplication().getNavigationHandler().handleNavigation(faces, null, cases + where);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Grain getGrain() {
        return grain;
    }

    /** What is missing in the address is by month. */
    public void setGrain(Grain grain) {
        this.grain = grain == null ? Grain.MONTH : grain;
    }
}
