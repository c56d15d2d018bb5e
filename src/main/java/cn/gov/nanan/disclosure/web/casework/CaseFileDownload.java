package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.request.RequestFiles;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** 案卷材料下载: always to be saved, never shown within our pages. */
@WebServlet("/casework/files")
public class CaseFileDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private RequestFiles requestFiles;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches(CaseLookup.NUMBER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(requestFiles.open(Long.parseLong(id)), response);
        } catch (BusinessException refused) {
            boolean unknown = refused.is(RefusalKind.NOT_FOUND);
            response.sendError(unknown ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(RequestFiles.OpenedFile file, HttpServletResponse response) throws IOException {
        try (InputStream content = file.content()) {
            Download.stream(content, file.size(), file.mediaType(), file.name(), response);
        }
    }
}
