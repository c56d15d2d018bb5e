package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.history.Heading;
import cn.gov.nanan.disclosure.history.HistoryImport;
import cn.gov.nanan.disclosure.history.HistoryImports;
import cn.gov.nanan.disclosure.history.Inspection;
import cn.gov.nanan.disclosure.history.Progresses;
import cn.gov.nanan.disclosure.history.Remark;
import cn.gov.nanan.disclosure.history.TakeoverProgress;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Agency;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** 历史目录导入: choose a file, look at it row by row, take it over and watch it. */
@Named
@ViewScoped
public class CatalogueImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private HistoryImports imports;

    @Inject
    private Progresses progresses;

    @Inject
    private Acting acting;

    @Inject
    private Agency agency;

    private String token;
    private String fileName;
    private String source;
    private String inspectedToken;
    private String inspectedName;
    private String inspectedSource;
    private boolean goodRowsOnly;
    private boolean started;
    private boolean editable;
    private transient Part upload;
    private transient Inspection inspection;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        source = agency.name();
    }

    /** Keeps the file and looks at it; nothing is taken over. What is refused leaves the preview before it as it was. */
    public void preview() {
        if (upload != null && upload.getSize() > 0) {
            keep();
        }
        if (token == null) {
            throw new BusinessException("history.error.no-file");
        }
        inspection = imports.inspect(token, fileName, source);
        inspectedToken = token;
        inspectedName = fileName;
        inspectedSource = source;
        started = false;
    }

    private void keep() {
        try (InputStream in = upload.getInputStream()) {
            token = imports.keep(in);
            fileName = upload.getSubmittedFileName();
        } catch (IOException broken) {
            throw new BusinessException("history.error.no-file");
        }
    }

    public void run() {
        imports.start(inspectedToken, inspectedName, inspectedSource, goodRowsOnly);
        started = true;
    }

    /** The faulty rows with their reasons, for a spreadsheet. */
    public StreamedContent errorFile() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.writeErrors(inspectedToken, inspectedName, inspectedSource, locale(), out);
        return DefaultStreamedContent.builder()
                .name(Download.named("csv", FormTable.text("history.errors")))
                .contentType("text/csv;charset=UTF-8")
                .stream(() -> new ByteArrayInputStream(out.toByteArray()))
                .build();
    }

    /** Of the file that was looked at last; null before any. */
    public Inspection inspection() {
        if (inspection == null && inspectedToken != null) {
            inspection = imports.inspect(inspectedToken, inspectedName, inspectedSource);
        }
        return inspection;
    }

    /** Is there a preview to go on with: not yet begun, or refused? */
    public boolean isOpen() {
        boolean refused = progress() != null && progress().refusal() != null;
        return inspectedToken != null && (!started || refused);
    }

    /** The recognised columns, each with the heading that it has in the file. */
    public List<Heading> columns() {
        return inspection().columns().keySet().stream().sorted().toList();
    }

    public List<Remark> errors() {
        return inspection().errors().stream().limit(SHOWN).toList();
    }

    public List<Remark> warnings() {
        return inspection().warnings().stream().limit(SHOWN).toList();
    }

    public String text(Remark remark) {
        return remark.text(locale());
    }

    public TakeoverProgress progress() {
        return started ? progresses.of(inspectedToken).orElse(null) : null;
    }

    /** For the progress bar. */
    public int percent() {
        return progress() == null ? 0 : progress().percent();
    }

    public List<HistoryImport> latest() {
        return imports.latest();
    }

    /** The auditor only reads. */
    public boolean isEditable() {
        return editable;
    }

    public boolean isStarted() {
        return started;
    }

    /** The file that is kept here; it need not be chosen again. */
    public String fileName() {
        return fileName;
    }

    /** The file of the preview. */
    public String inspectedName() {
        return inspectedName;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isGoodRowsOnly() {
        return goodRowsOnly;
    }

    public void setGoodRowsOnly(boolean goodRowsOnly) {
        this.goodRowsOnly = goodRowsOnly;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
