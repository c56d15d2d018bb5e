package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.platform.Cell;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.publication.DueList;
import cn.gov.nanan.disclosure.publication.ObligationRow;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Download;
import cn.gov.nanan.disclosure.web.Menu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 导出应公开清单: what the page lists, all of it, as CSV; with the parameters of the page, as far as the reader may see it. */
@WebServlet("/publication/obligations-export")
public class ObligationsExport extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final List<String> HEADS = List.of(
            "deadline.due",
            "publication.left",
            "publication.item",
            "Column.DOCUMENT_NUMBER",
            "publication.section",
            "publication.channel",
            "publication.step",
            "publication.hands",
            "publication.done");

    @Inject
    private DueList list;

    @Inject
    private ObligationHands hands;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Menu menu;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!menu.isOffered("/publication/obligations")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        String name = Download.named("csv", Messages.text(locale, "publication.obligations"));
        Download.announce(response, "text/csv;charset=UTF-8", name);
        response.getWriter().write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        printer.printRecord(HEADS.stream().map(key -> Messages.text(locale, key)));
        list.export(ObligationQuestion.of(request::getParameter), row -> print(printer, row, locale));
        printer.flush();
    }

    private void print(CSVPrinter printer, ObligationRow row, Locale locale) {
        String join = Messages.text(locale, "publication.join");
        try {
            printer.printRecord(Stream.of(
                    row.due(),
                    row.isOpen() ? deadlines.left(row.alarm()) : "",
                    Cell.csv(row.title()),
                    Cell.csv(Objects.toString(row.documentNumber(), "")),
                    row.section().name(),
                    Messages.text(locale, Messages.keyOf(row.channel())),
                    Messages.text(locale, Messages.keyOf(row.step())),
                    Cell.csv(String.join(join, row.isOpen() ? hands.names(row) : List.of())),
                    row.closing() == null
                            ? Objects.toString(row.fulfilledOn(), "")
                            : Messages.text(locale, Messages.keyOf(row.closing()))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
