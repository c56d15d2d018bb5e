package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** 附件（页面）: what is done with the files of the draft; what is refused is said at the box of the files. */
@Named
@RequestScoped
public class DraftFiles {
    private static final String NUMBER = "\\d{1,18}";
    private static final String PLACE = "\\d{1,4}";

    @Inject
    private DraftPage page;

    @Inject
    private Feedback feedback;

    public void attach(FileUploadEvent event) {
        told(() -> page.begun().attach(event.getFile()));
    }

    public void detach(long fileId) {
        told(() -> page.begun().detach(fileId));
    }

    /** 上移、下移: to this place, counted from 0. */
    public void move(long fileId, int place) {
        told(() -> page.begun().move(fileId, place));
    }

    /** 拖动: which file, and to which place, is said by the page's script. */
    public void drop() {
        Map<String, String> said = said();
        String file = said.getOrDefault("file", "");
        String place = said.getOrDefault("place", "");
        if (file.matches(NUMBER) && place.matches(PLACE)) {
            move(Long.parseLong(file), Integer.parseInt(place));
        }
    }

    /** 改名: to what stands in the field beside the file. */
    public void rename(long fileId) {
        told(() -> page.begun().rename(fileId, said().get("rename-" + fileId)));
    }

    private static Map<String, String> said() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private void told(Runnable act) {
        try {
            act.run();
        } catch (BusinessException refused) {
            feedback.refusedAt("draft", "files", refused);
            page.overtaken(refused);
        }
    }
}
