package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.ListRows;
import cn.gov.nanan.disclosure.report.Lists;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Menu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 指标明细页: the cases behind a figure of the board; the address is the query. */
@Named
@RequestScoped
public class CasesPage extends ListQuestion {
    @Inject
    private Lists lists;

    @Inject
    private Feedback feedback;

    @Inject
    private Menu menu;

    private Figure figure = Figure.OVERDUE;
    private ListRows rows = ListRows.NONE;
    private Long total;

    public void load() {
        try {
            rows = lists.page(figure, filter(), getCursor(), size());
            total = lists.count(figure, filter());
        } catch (BusinessException refused) {
            if (!menu.isOffered("/reports/board") || !figures().contains(figure)) {
                throw refused;
            }
            feedback.refused(refused);
        }
    }

    public ListView view() {
        return new ListView(figure.columns(), rows, total);
    }

    /** Of which the reader may open the cases. */
    public List<Figure> figures() {
        return lists.figures();
    }

    public Figure getFigure() {
        return figure;
    }

    /** What is missing in the address is the first figure. */
    public void setFigure(Figure figure) {
        this.figure = figure == null ? Figure.OVERDUE : figure;
    }
}
