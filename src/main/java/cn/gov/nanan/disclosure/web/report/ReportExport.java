package cn.gov.nanan.disclosure.web.report;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.report.Board;
import cn.gov.nanan.disclosure.report.Exports;
import cn.gov.nanan.disclosure.report.Figure;
import cn.gov.nanan.disclosure.report.Format;
import cn.gov.nanan.disclosure.report.Grain;
import cn.gov.nanan.disclosure.report.ListFilter;
import cn.gov.nanan.disclosure.report.Register;
import cn.gov.nanan.disclosure.report.Span;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** 导出登记簿、明细、看板: with the parameters of their pages; {@code register}, {@code figure}, or neither: the board. */
@WebServlet("/reports/export")
public class ReportExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private Exports exports;

    @Inject
    private Board board;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(request, response);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (BusinessException refused) {
            response.reset();
            throw refused;
        }
    }

    private void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Register> register = read(request, "register", Register::valueOf);
        Optional<Figure> figure = read(request, "figure", Figure::valueOf);
        Format format = read(request, "format", Format::valueOf).orElse(Format.XLSX);
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        if (register.isPresent()) {
            ListFilter filter = filter(request);
            announce(response, Messages.text(locale, Messages.keyOf(register.get())), format);
            exports.write(register.get(), filter, format, locale, response.getOutputStream());
        } else if (figure.isPresent()) {
            ListFilter filter = filter(request);
            announce(response, Messages.text(locale, Messages.keyOf(figure.get())), format);
            exports.write(figure.get(), filter, format, locale, response.getOutputStream());
        } else {
            Grain grain = read(request, "grain", Grain::valueOf).orElse(Grain.MONTH);
            Span span = board.span(day(request, "from"), day(request, "to"));
            announce(response, Messages.text(locale, "menu.reports.board"), Format.XLSX);
            exports.write(span, grain, locale, response.getOutputStream());
        }
    }

    private static ListFilter filter(HttpServletRequest request) {
        return new ListFilter(
                read(request, "section", Long::valueOf).orElse(null),
                read(request, "category", code -> code).orElse(null),
                read(request, "step", Step::valueOf).orElse(null),
                day(request, "from"),
                day(request, "to"),
                request.getParameter("q"));
    }

    private static void announce(HttpServletResponse response, String name, Format format) {
        String ending = format.name().toLowerCase(Locale.ROOT);
        Download.announce(response, format.mediaType(), Download.named(ending, name));
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        return read(request, name, text -> GivenDate.day(text).orElseThrow(() -> new DateTimeException(name)))
                .orElse(null);
    }

    private static <T> Optional<T> read(HttpServletRequest request, String name, Function<String, T> reading) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(text -> !text.isBlank())
                .map(reading);
    }
}
