package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.file.PdfCopies;
import cn.gov.nanan.disclosure.file.StoredFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 就地打开: which files are opened within a page, as they are or as the PDF made of them. */
@Named
@RequestScoped
public class OpenedFiles {
    @Inject
    private PdfCopies copies;

    public boolean isOpened(StoredFile file) {
        return Download.isShowable(file.mediaType()) || copies.isOffered(file.mediaType());
    }
}
