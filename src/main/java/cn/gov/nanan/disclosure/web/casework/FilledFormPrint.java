package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.request.ApplicationPrint;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 打印填好的申请表: for the applicant to sign. */
@WebServlet("/casework/form.pdf")
public class FilledFormPrint extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationPrint forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches(CaseLookup.NUMBER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] pdf = forms.print(Long.parseLong(id));
            Download.printed(
                    pdf,
                    LetterFormat.PDF.mediaType(),
                    Download.named("pdf", FormTable.text("enquiry.form.title", ""), id),
                    response);
        } catch (BusinessException refused) {
            boolean unknown = refused.is(RefusalKind.NOT_FOUND);
            response.sendError(unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
