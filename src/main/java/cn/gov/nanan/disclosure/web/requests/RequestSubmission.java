package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.enquiry.ApplicationForm;
import cn.gov.nanan.disclosure.web.gate.CallerAddress;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.fileupload2.core.FileUploadException;

/**
 * 提交申请: takes the form and answers with its page, or with the receipt. The files stay in memory, so that no proof of
 * identity is ever written in the clear; and the receipt is the answer itself, since a redirect would need the code in
 * an address or a session.
 */
@WebServlet("/requests/submit")
public class RequestSubmission extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "/requests/new";
    private static final String RECEIPT = "/requests/receipt";

    @Inject
    private RequestFormPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Way.of(request, response).to(FORM);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        ApplicationForm sent;
        try {
            sent = SentForm.of(request);
        } catch (FileUploadException | IllegalArgumentException torn) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        request.getRequestDispatcher(isTaken(sent, request) ? RECEIPT : FORM).forward(request, response);
    }

    private boolean isTaken(ApplicationForm sent, HttpServletRequest request) {
        if ("search".equals(sent.get("act"))) {
            page.search(sent);
            return false;
        }
        return page.submit(sent, CallerAddress.of(request));
    }
}
