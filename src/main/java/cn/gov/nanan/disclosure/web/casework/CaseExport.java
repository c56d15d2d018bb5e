package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.casework.RequestCriteria;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.report.Format;
import cn.gov.nanan.disclosure.report.RequestExports;
import cn.gov.nanan.disclosure.web.AddressChoice;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** 导出政府信息公开申请登记簿: with the parameters of its page. */
@WebServlet("/casework/export")
public class CaseExport extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private RequestExports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Format format =
                AddressChoice.of(Format.class, request.getParameter("format")).orElse(Format.XLSX);
        Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        try {
            RequestCriteria criteria = new CaseQuestion(request::getParameter).criteria();
            String name = Download.named(
                    format.name().toLowerCase(Locale.ROOT), Messages.text(locale, "menu.casework.requests"));
            Download.announce(response, format.mediaType(), name);
            exports.write(criteria, format, locale, response.getOutputStream());
        } catch (BusinessException refused) {
            response.reset();
            throw refused;
        }
    }
}
