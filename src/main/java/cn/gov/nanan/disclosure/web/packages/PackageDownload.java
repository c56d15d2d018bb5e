package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.transfer.Resending;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** 下载数据包: the file, for whoever writes it onto a carrier; each is recorded. */
@WebServlet("/packages/file")
public class PackageDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private Resending resending;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DataPackage sealed = resending.find(PageKey.ofId(request.getParameter("id")));
            Path file = resending.file(sealed);
            try (InputStream in = Files.newInputStream(file)) {
                Download.stream(in, Files.size(file), "application/zip", sealed.fileName(), response);
            }
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
