package cn.gov.nanan.disclosure.web.gate;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.FacesEvent;
import jakarta.faces.event.PhaseId;
import org.primefaces.component.fileupload.FileUpload;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/**
 * 表单附件: a chosen file is dealt with when actions are, after every field that its request carries has been taken over.
 * PrimeFaces calls its listener as soon as the file was examined, while the page still holds what came before. Stands in
 * faces-config.xml for every {@code p:fileUpload}.
 */
public class FormUpload extends FileUpload {
    /** 文件名: whatever a person's computer allows is taken and made safe by {@code file}, which says in words what is refused. */
    @Override
    public void validateFilename(FacesContext context, UploadedFile file) {
        // Nothing is refused for its name here.
    }

    @Override
    public void queueEvent(FacesEvent event) {
        if (event instanceof FileUploadEvent) {
            event.setPhaseId(PhaseId.INVOKE_APPLICATION);
        }
        super.queueEvent(event);
    }
}
