package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.version.Versions;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;

/** 附件下载: a file of an item or of one of its versions, to whoever may see the item: to be saved, or opened in place. */
@WebServlet("/items/files")
public class AttachmentDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private Handling handling;

    @Inject
    private Versions versions;

    @Inject
    private Files files;

    @Inject
    private ConvertedFile converted;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StoredFile> file = find(request.getParameter("item"), request.getParameter("file"));
        if (file.isPresent()) {
            send(file.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<StoredFile> find(String item, String file) {
        if (item == null || file == null || !item.matches(NUMBER) || !file.matches(NUMBER)) {
            return Optional.empty();
        }
        try {
            return handling.find(Long.parseLong(item)).attachments().stream()
                    .filter(attachment -> attachment.id() == Long.parseLong(file))
                    .findFirst()
                    .or(() -> versions.file(Long.parseLong(item), Long.parseLong(file)));
        } catch (BusinessException unknown) {
            return Optional.empty();
        }
    }

    private void send(StoredFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean here = "here".equals(request.getParameter("shown"));
        if (here && converted.isOffered(file)) {
            Locale locale = "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            String download = "?item=" + request.getParameter("item") + "&amp;file=" + file.id();
            converted.show(file, download, locale, response);
            return;
        }
        try (InputStream content = files.open(file)) {
            if (here) {
                Download.shown(file, content, response);
            } else {
                Download.file(file, content, response);
            }
        }
    }
}
