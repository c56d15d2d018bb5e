package cn.gov.nanan.disclosure.web.letters;

import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.LabelSheet;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.Pdf;
import cn.gov.nanan.disclosure.request.Envelope;
import cn.gov.nanan.disclosure.request.LetterBook;
import cn.gov.nanan.disclosure.request.RequestLetters;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** 文书下载与打印: a letter as it was sent, the labels of envelopes, the receipt with its 查询码; for the 公开办. */
@WebServlet({LetterPrints.LETTER, LetterPrints.TEXT, LetterPrints.ENVELOPES, LetterPrints.RECEIPT})
public class LetterPrints extends HttpServlet {
    static final String LETTER = "/letters/letter.pdf";
    static final String TEXT = "/letters/letter.docx";
    static final String ENVELOPES = "/letters/envelopes.pdf";
    static final String RECEIPT = "/letters/receipt.pdf";

    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private RequestLetters letters;

    @Inject
    private LetterBook book;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath();
        if (RECEIPT.equals(path)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        List<Long> ids = ids(request);
        LetterFormat format = TEXT.equals(path) ? LetterFormat.DOCX : LetterFormat.PDF;
        try {
            if (ENVELOPES.equals(path)) {
                String name = Download.named(format.ending(), FormTable.text("letter.envelope.title"));
                Download.printed(labels(ids), format.mediaType(), name, response);
            } else {
                LetterBook.Fetched sheet = book.download(ids.isEmpty() ? -1 : ids.get(0), format);
                String name = Download.named(format.ending(), FormTable.name(sheet.kind()), sheet.number());
                Download.printed(sheet.bytes(), format.mediaType(), name, response);
            }
        } catch (BusinessException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** 登记回执: number and code come in the body, so that the code stands in no log of addresses. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RECEIPT.equals(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            byte[] receipt = letters.receipt(request.getParameter("number"), request.getParameter("code"));
            Download.printed(
                    receipt,
                    LetterFormat.PDF.mediaType(),
                    Download.named("pdf", FormTable.name(LetterKind.RECEIPT), request.getParameter("number")),
                    response);
        } catch (BusinessException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] labels(List<Long> ids) {
        return Pdf.of(new LabelSheet(
                        FormTable.label("letter.envelope.title"),
                        book.envelopes(ids).stream().map(LetterPrints::label).toList(),
                        FormTable.label("letter.posting.none"))
                .markup()
                .xhtml());
    }

    private static Markup label(Envelope envelope) {
        Markup address = envelope.address().isEmpty()
                ? FormTable.label("letter.envelope.no-address")
                : Markup.text(envelope.address());
        return Markup.element("p class=\"index\"", Markup.text(envelope.postcode()))
                .and(Markup.element("p", address))
                .and(Markup.element(
                        "p class=\"index\"", Markup.text(envelope.name()), FormTable.label("letter.envelope.to")))
                .and(Markup.element("p class=\"small\"", Markup.text(envelope.number())));
    }

    private static List<Long> ids(HttpServletRequest request) {
        String[] given = request.getParameterValues("id");
        return given == null
                ? List.of()
                : Arrays.stream(given)
                        .filter(id -> id.matches(NUMBER))
                        .map(Long::valueOf)
                        .toList();
    }
}
