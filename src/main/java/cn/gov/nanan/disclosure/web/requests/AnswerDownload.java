package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** 网上领取答复: a file of the answer, for whoever was let in with number and code. */
@WebServlet("/requests/answer")
public class AnswerDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private Enquiries enquiries;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PublishedFile> file = find(request.getParameter("pass"), request.getParameter("file"));
        if (file.isPresent()) {
            Download.saved(
                    file.get().content(), file.get().mediaType(), file.get().name(), response);
        } else {
            // The page says that the pass is too old, and asks for number and code again.
            request.getRequestDispatcher("/requests/status").forward(request, response);
        }
    }

    private Optional<PublishedFile> find(String pass, String file) {
        if (pass == null || file == null || !file.matches(NUMBER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(enquiries.fetch(pass, Long.parseLong(file)));
        } catch (BusinessException unknown) {
            return Optional.empty();
        }
    }
}
