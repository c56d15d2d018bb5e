package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import cn.gov.nanan.disclosure.audit.AuditFilter;
import cn.gov.nanan.disclosure.audit.AuditLog;
import cn.gov.nanan.disclosure.platform.Cell;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 导出留痕: the found events as CSV, streamed, with their hashes, so that the chain can be checked elsewhere. */
@WebServlet("/admin/audit-export")
public class AuditExport extends HttpServlet {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    private AuditLog log;

    @Inject
    private Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        acting.requireAdminOrAuditor();
        AuditFilter filter;
        try {
            filter = new AuditFilter(
                    text(request, "who"),
                    text(request, "act"),
                    text(request, "subject"),
                    date(request, "from"),
                    date(request, "to"));
        } catch (DateTimeException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        response.getWriter().write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        printer.printRecord("sequence", "at", "who", "act", "subject", "detail", "hash");
        log.export(filter, event -> print(printer, event));
        printer.flush();
    }

    private static void print(CSVPrinter printer, AuditEvent event) {
        try {
            printer.printRecord(
                    event.sequence(),
                    event.at(),
                    event.who(),
                    event.act(),
                    Cell.csv(event.subject()),
                    Cell.csv(event.detail()),
                    event.hash());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null || given.isBlank() ? null : given;
    }

    private static LocalDate date(HttpServletRequest request, String name) {
        String given = text(request, name);
        return given == null ? null : GivenDate.day(given).orElseThrow(() -> new DateTimeException(name));
    }
}
