package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.procedure.Amendment;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** 更正栏目: title, number, dates, address and the note for the public; the other elements stand in {@link ElementFields}. */
public class CorrectionFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String link;
    private String documentNumber;
    private LocalDate formationDate;
    private LocalDate issueDate;
    private String note;

    static CorrectionFields of(InformationItem item) {
        CorrectionFields fields = new CorrectionFields();
        fields.title = item.title();
        fields.link = item.sourcePage() == null ? null : item.sourcePage().url();
        fields.documentNumber = item.documentNumber();
        fields.formationDate = item.dates().formation();
        fields.issueDate = item.issueDate();
        return fields;
    }

    Amendment amendment(ElementFields elements) {
        Map<FormText, String> written = new EnumMap<>(FormText.class);
        written.put(FormText.TITLE, title);
        written.put(FormText.CATEGORY, elements.getCategoryCode());
        written.put(FormText.THEME, elements.getThemeCode());
        written.put(FormText.KEYWORDS, elements.getKeywords());
        written.put(FormText.SUMMARY, elements.getSummary());
        written.put(FormText.LINK, link);
        return new Amendment(new PublicElements(written).issued(documentNumber, formationDate, issueDate), note);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getFormationDate() {
        return formationDate;
    }

    public void setFormationDate(LocalDate formationDate) {
        this.formationDate = formationDate;
    }

    public LocalDate getIssueDate() {
        return issueDate;
    }

    public void setIssueDate(LocalDate issueDate) {
        this.issueDate = issueDate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
