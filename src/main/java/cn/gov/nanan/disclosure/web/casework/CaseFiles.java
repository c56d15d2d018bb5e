package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.RequestFile;
import cn.gov.nanan.disclosure.request.RequestFileKind;
import cn.gov.nanan.disclosure.request.RequestFiles;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** 案卷材料 on the sheet: what is there, and what is put in. */
@Named
@ViewScoped
public class CaseFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CaseSheetPage sheet;

    @Inject
    private RequestFiles files;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private RequestFileKind kind = RequestFileKind.APPLICATION;
    private int matter;
    private transient List<RequestFile> shown;

    public List<RequestFile> all() {
        if (shown == null) {
            shown = files.of(sheet.request().id());
        }
        return shown;
    }

    public void add(FileUploadEvent event) {
        try (InputStream content = event.getFile().getInputStream()) {
            files.add(
                    sheet.request().id(),
                    new RequestFile.Placed(kind, matter),
                    event.getFile().getFileName(),
                    content);
            feedback.doneHere("casework.files.added", event.getFile().getFileName());
        } catch (BusinessException refused) {
            feedback.refused(refused);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        shown = null;
    }

    public void remove(RequestFile file) {
        try {
            files.remove(file.id());
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
        shown = null;
    }

    /** May the reader put something in? */
    public boolean isOpen() {
        return files.isOpenTo(sheet.request());
    }

    public boolean isOwn(RequestFile file) {
        return isOpen() && file.officer().equals(reader.officer());
    }

    public int getMatter() {
        return matter;
    }

    public void setMatter(int matter) {
        this.matter = matter;
    }

    public RequestFileKind getKind() {
        return kind;
    }

    public void setKind(RequestFileKind kind) {
        this.kind = kind;
    }
}
