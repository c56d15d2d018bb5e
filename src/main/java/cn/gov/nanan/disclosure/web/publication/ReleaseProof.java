package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.OtherReleases;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** 证明下载: the photograph or scan that proves another form of release, to whoever may see the item. */
@WebServlet("/publication/proof")
public class ReleaseProof extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private OtherReleases releases;

    @Inject
    private Files files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        try {
            StoredFile proof = releases.proof(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : -1);
            try (InputStream content = files.open(proof)) {
                Download.file(proof, content, response);
            }
        } catch (BusinessException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
