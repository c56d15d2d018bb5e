package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import cn.gov.nanan.disclosure.audit.AuditFilter;
import cn.gov.nanan.disclosure.audit.AuditLog;
import cn.gov.nanan.disclosure.platform.Cell;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * 导出留痕: the found events as CSV, streamed, in the words of the page; the last column holds each as it was written, with its
 * hash, so that the chain can be checked elsewhere.
 */
@WebServlet("/admin/audit-export")
public class AuditExport extends HttpServlet {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** So many are named together. */
    private static final int PORTION = 500;

    private static final List<String> HEADS = List.of(
            "audit.sequence",
            "audit.at",
            "audit.who",
            "audit.section",
            "audit.act",
            "audit.subject",
            "audit.title",
            "audit.detail",
            "audit.raw");

    @Inject
    private AuditLog log;

    @Inject
    private AuditLines words;

    @Inject
    private AuditSubjects subjects;

    @Inject
    private Acting acting;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        acting.requireAdminOrAuditor();
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        Map<String, String> texts = Messages.all(locale);
        String about = text(request, "about");
        AuditFilter filter = new AuditFilter(
                text(request, "who"),
                text(request, "act"),
                text(request, "subject"),
                about == null ? null : subjects.meant(about, texts),
                AuditQuestion.day("from", request.getParameter("from")),
                AuditQuestion.day("to", request.getParameter("to")));
        Download.announce(response, "text/csv;charset=UTF-8", Download.named("csv", texts.get("menu.admin.audit")));
        response.getWriter().write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(response.getWriter(), CSVFormat.EXCEL);
        printer.printRecord(HEADS.stream().map(texts::get));
        List<AuditEvent> portion = new ArrayList<>();
        log.export(filter, event -> {
            portion.add(event);
            if (portion.size() == PORTION) {
                print(printer, portion, texts);
            }
        });
        print(printer, portion, texts);
        printer.flush();
    }

    private void print(CSVPrinter printer, List<AuditEvent> portion, Map<String, String> texts) {
        try {
            for (AuditLine line : words.of(portion, texts)) {
                printer.printRecord(Stream.of(
                        line.event().sequence(),
                        line.time(),
                        Cell.csv(line.who()),
                        String.join(texts.get("audit.join"), line.sections()),
                        line.act(),
                        Cell.csv(line.subject()),
                        Cell.csv(line.title()),
                        Cell.csv(String.join("\n", line.details())),
                        Cell.csv(raw(line.event()))));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        portion.clear();
    }

    /** As it is sealed, its parts apart by tabs. */
    private static String raw(AuditEvent event) {
        return String.join(
                "\t",
                String.valueOf(event.sequence()),
                event.at().toString(),
                event.who(),
                event.act(),
                event.subject(),
                event.detail(),
                event.hash());
    }

    private static String text(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null || given.isBlank() ? null : given;
    }
}
