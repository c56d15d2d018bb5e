package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.enquiry.Correspondence;
import cn.gov.nanan.disclosure.enquiry.PublishedFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** 证明材料下载: for the 公开办, each look recorded; always to be saved, never shown within our pages. */
@WebServlet("/casework/proof")
public class ProofDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private Correspondence correspondence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublishedFile> file = find(request.getParameter("request"), request.getParameter("file"));
        if (file.isPresent()) {
            Download.saved(
                    file.get().content(), file.get().mediaType(), file.get().name(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<PublishedFile> find(String request, String file) {
        if (request == null || file == null || !request.matches(NUMBER) || !file.matches(NUMBER)) {
            return Optional.empty();
        }
        try {
            return Optional.of(correspondence.proof(Long.parseLong(request), Long.parseLong(file)));
        } catch (BusinessException unknown) {
            return Optional.empty();
        }
    }
}
