package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.request.Wanted;
import java.io.Serializable;

/** 一项所需信息, while it is typed. */
public class MatterRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String documentNumber;
    private String description;

    boolean isBlank() {
        return blank(title) && blank(documentNumber) && blank(description);
    }

    boolean isEnough() {
        return !blank(title) || !blank(description);
    }

    Wanted wanted() {
        return new Wanted(text(title), text(documentNumber), text(description));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String text(String typed) {
        return blank(typed) ? null : typed.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
