package cn.gov.nanan.disclosure.web.annual;

import cn.gov.nanan.disclosure.annual.AnnualDocument;
import cn.gov.nanan.disclosure.annual.AnnualMarkup;
import cn.gov.nanan.disclosure.annual.AnnualReports;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.web.AddressChoice;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** 导出年度报告: of one year, in one of its forms, to whoever may read it. */
@WebServlet("/annual/export")
public class AnnualExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** 导出格式. */
    private enum Form {
        HTML("text/html;charset=UTF-8"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    @Inject
    private AnnualReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String year = request.getParameter("year");
        Optional<Form> form = AddressChoice.of(Form.class, request.getParameter("format"));
        if (form.isEmpty() || year == null || !year.matches("\\d{4}")) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String name = Download.named(
                form.get().name().toLowerCase(Locale.ROOT),
                FormTable.text("annual.title", Setting.AGENCY_NAME.value(), year));
        Download.saved(bytes(form.get(), Integer.parseInt(year)), form.get().mediaType, name, response);
    }

    private byte[] bytes(Form form, int year) {
        AnnualDocument document = AnnualDocument.of(reports.exported(year, form.name()), Setting.AGENCY_NAME.value());
        return switch (form) {
            case HTML -> AnnualMarkup.page(document).getBytes(StandardCharsets.UTF_8);
            case DOCX -> ReportDocx.of(document);
            case XLSX -> ReportXlsx.of(document, year);
            case PDF -> AnnualMarkup.pdf(document);
        };
    }
}
