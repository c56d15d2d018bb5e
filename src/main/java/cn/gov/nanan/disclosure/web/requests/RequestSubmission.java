package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.enquiry.ApplicationForm;
import cn.gov.nanan.disclosure.web.gate.CallerAddress;
import cn.gov.nanan.disclosure.web.gate.Way;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * 提交申请: takes the form and answers with its page, or with the receipt. The files stay in memory, so that no proof of
 * identity is ever written in the clear; and the receipt is the answer itself, since a redirect would need the code in
 * an address or a session.
 */
@WebServlet("/requests/submit")
@MultipartConfig(
        fileSizeThreshold = RequestSubmission.LARGEST,
        maxFileSize = RequestSubmission.LARGEST,
        maxRequestSize = RequestSubmission.LARGEST)
public class RequestSubmission extends HttpServlet {
    /** Above what {@code BodyLimit} lets in: never reached. */
    static final int LARGEST = 32 * 1024 * 1024;

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
        ApplicationForm sent = new ApplicationForm(request.getParameterMap(), uploads(request));
        request.getRequestDispatcher(isTaken(sent, request) ? RECEIPT : FORM).forward(request, response);
    }

    private boolean isTaken(ApplicationForm sent, HttpServletRequest request) {
        if ("search".equals(sent.get("act"))) {
            page.search(sent);
            return false;
        }
        return page.submit(sent, CallerAddress.of(request));
    }

    private static List<ApplicationForm.Upload> uploads(HttpServletRequest request)
            throws ServletException, IOException {
        List<ApplicationForm.Upload> uploads = new ArrayList<>();
        if (String.valueOf(request.getContentType()).startsWith("multipart/")) {
            for (Part part : request.getParts()) {
                String name = part.getSubmittedFileName();
                if (name != null && !name.isBlank()) {
                    try (InputStream in = part.getInputStream()) {
                        uploads.add(new ApplicationForm.Upload(name, in.readAllBytes()));
                    }
                }
            }
        }
        return uploads;
    }
}
