package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.report.ActRow;
import cn.gov.nanan.disclosure.report.Board;
import cn.gov.nanan.disclosure.report.BoardFigures;
import cn.gov.nanan.disclosure.report.BoardView;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.Grain;
import cn.gov.nanan.disclosure.report.ListFilter;
import cn.gov.nanan.disclosure.report.Span;
import cn.gov.nanan.disclosure.report.StayRow;
import cn.gov.nanan.disclosure.report.TimelinessGroup;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.primefaces.event.ItemSelectEvent;

/** 看板页: both views; figures as tables and charts; each, like each part of a bar, leads to its cases. */
@Named
@ViewScoped
public class BoardPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Board board;

    @Inject
    private Feedback feedback;

    private BoardView view;
    private LocalDate from;
    private LocalDate to;
    private Grain grain = Grain.MONTH;
    private transient BoardFigures figures;
    private transient List<BoardView> views;

    /** Whoever may not see it gets the error page. */
    public void load() {
        try {
            figures = read();
        } catch (BusinessException refused) {
            if (from == null || to == null || !to.isBefore(from)) {
                throw refused;
            }
            feedback.refused(refused);
            from = null;
            to = null;
        }
    }

    private BoardFigures read() {
        if (!isOfSupervision()) {
            return board.timeliness();
        }
        BoardFigures read = board.figures(board.span(from, to), grain);
        from = read.span().from();
        to = read.span().to();
        return read;
    }

    public BoardFigures figures() {
        if (figures == null) {
            figures = read();
        }
        return figures;
    }

    /** In the order of the tabs. */
    public List<BoardView> views() {
        if (views == null) {
            views = board.views();
        }
        return views;
    }

    /** 督办; else 时限. */
    public boolean isOfSupervision() {
        return getView() == BoardView.SUPERVISION;
    }

    public List<Figure> cards() {
        return isOfSupervision() ? BoardFigures.CARDS : BoardFigures.OWED;
    }

    public List<Figure> timeFigures() {
        return TimelinessGroup.FIGURES;
    }

    public List<Figure> actFigures() {
        return BoardFigures.ACTS;
    }

    public List<Figure> releaseFigures() {
        return Figure.RELEASES;
    }

    public List<Grain> grains() {
        return List.of(Grain.values());
    }

    /** The address of the cases of a figure of the whole board. */
    public String cases(Figure figure) {
        return isOfSupervision()
                ? FigureCases.supervised(figure, figure.filter(figures().span()))
                : FigureCases.seenByAll(figure, ListFilter.NONE);
    }

    /** The address of the cases of a figure of a section, month or quarter. */
    public String casesIn(Figure figure, TimelinessGroup group) {
        return isOfSupervision()
                ? FigureCases.supervised(figure, group.filter())
                : FigureCases.seenByAll(figure, group.filter());
    }

    public String casesOf(Figure figure, ActRow row) {
        return FigureCases.supervised(figure, within(row.sectionId(), row.step()));
    }

    public String casesAt(StayRow row) {
        return FigureCases.supervised(Figure.HANDLED, within(null, row.step()));
    }

    private ListFilter within(Long section, Step step) {
        Span span = figures().span();
        return new ListFilter(section, null, step, span.from(), span.to(), null);
    }

    public String sectionChart() {
        return StackedBars.of(figures().bySection());
    }

    public String timeChart() {
        return StackedBars.of(figures().byTime());
    }

    public String actChart() {
        return BoardCharts.acts(figures());
    }

    public String stayChart() {
        return BoardCharts.stays(figures());
    }

    public void openSection(ItemSelectEvent event) {
        go(casesIn(
                StackedBars.figure(event.getDataSetIndex()),
                figures().bySection().get(event.getItemIndex())));
    }

    public void openTime(ItemSelectEvent event) {
        go(casesIn(
                StackedBars.figure(event.getDataSetIndex()), figures().byTime().get(event.getItemIndex())));
    }

    public void openAct(ItemSelectEvent event) {
        Figure figure = BoardFigures.ACTS.get(event.getDataSetIndex());
        go(casesOf(figure, BoardCharts.sections(figures()).get(event.getItemIndex())));
    }

    public void openStay(ItemSelectEvent event) {
        go(casesAt(figures().stays().get(event.getItemIndex())));
    }

    private static void go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getApplication()
                .getNavigationHandler()
                .handleNavigation(faces, null, address.replaceFirst("[?]", "?faces-redirect=true&"));
    }

    /** What is missing in the address is what the reader sees first. */
    public BoardView getView() {
        if (view == null) {
            view = views().get(0);
        }
        return view;
    }

    public void setView(BoardView view) {
        this.view = view;
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
