package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.letter.BlankForm;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 空白申请表下载: for whoever asks on paper; made once, since it is the same for all. */
@WebServlet({BlankFormDownload.PDF, BlankFormDownload.DOCX})
public class BlankFormDownload extends HttpServlet {
    static final String PDF = "/requests/form.pdf";
    static final String DOCX = "/requests/form.docx";

    private static final long serialVersionUID = 1L;
    private static final String NAME = "信息公开申请表.";

    private transient byte[] pdf;
    private transient byte[] docx;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean printed = PDF.equals(request.getServletPath());
        LetterFormat format = printed ? LetterFormat.PDF : LetterFormat.DOCX;
        Download.saved(printed ? pdf() : docx(), format.mediaType(), NAME + format.ending(), response);
    }

    private synchronized byte[] pdf() {
        if (pdf == null) {
            pdf = BlankForm.pdf();
        }
        return pdf;
    }

    private synchronized byte[] docx() {
        if (docx == null) {
            docx = BlankForm.docx();
        }
        return docx;
    }
}
