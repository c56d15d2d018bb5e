package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.file.PdfCopies;
import cn.gov.nanan.disclosure.file.PdfProgress;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** 转换后打开: the PDF made of a file, in its place on the page; a few words as long as there is none. */
@Dependent
public class ConvertedFile {
    private static final String ASK_AGAIN_SECONDS = "2";
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>body { margin: 1rem; font: 1rem/1.6 sans-serif; color: #222; background: #fff } a { color: #0b4f9e }</style></head>
            <body><p role="status">%s</p>%s</body></html>
            """;

    @Inject
    private PdfCopies copies;

    public boolean isOffered(StoredFile file) {
        return copies.isOffered(file.mediaType());
    }

    /** @param download where the file itself is */
    public void show(StoredFile file, String download, Locale locale, HttpServletResponse response) throws IOException {
        PdfProgress progress = copies.ask(file);
        switch (progress) {
            case MADE -> Download.converted(file, copies.path(file), response);
            case UNDER_WAY -> {
                response.setHeader("Refresh", ASK_AGAIN_SECONDS);
                Download.instead(page(locale, progress, ""), response);
            }
            case FAILED -> Download.instead(page(locale, progress, link(locale, download)), response);
        }
    }

    private static String link(Locale locale, String download) {
        return "<p><a href=\"" + download + "\">" + Messages.text(locale, "form.file.download") + "</a></p>";
    }

    private static String page(Locale locale, PdfProgress progress, String link) {
        String said = Messages.text(locale, Messages.keyOf(progress));
        return PAGE.formatted(locale.toLanguageTag(), said, said, link);
    }
}
