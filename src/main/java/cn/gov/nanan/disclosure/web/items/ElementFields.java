package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Elements;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.procedure.Amendment;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** 公开要素栏目: what the public reads about an item besides its text, for 整理要素 and 更正; title, address and note for 更正 alone. */
public class ElementFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private String link;
    private String note;
    private String categoryCode;
    private String themeCode;
    private String keywords;
    private String summary;

    static ElementFields of(InformationItem item) {
        DispatchForm form = item.form();
        ElementFields fields = new ElementFields();
        fields.title = form.title();
        fields.link = item.sourcePage() == null ? null : item.sourcePage().url();
        fields.categoryCode = form.categoryCode();
        fields.themeCode = form.themeCode();
        fields.keywords = form.keywords();
        fields.summary = form.summary();
        return fields;
    }

    /** The item's form with these elements. */
    DispatchForm form(InformationItem item) {
        DispatchForm form = item.form();
        return new DispatchForm(
                form.title(),
                categoryCode,
                themeCode,
                keywords,
                summary,
                form.recipients(),
                form.copies(),
                form.urgency(),
                null,
                form.effectiveDate(),
                form.expiryDate(),
                form.selfChecks());
    }

    /** 更正 to these elements. */
    Amendment amendment() {
        Map<FormText, String> written = new EnumMap<>(FormText.class);
        written.put(FormText.TITLE, title);
        written.put(FormText.CATEGORY, categoryCode);
        written.put(FormText.THEME, themeCode);
        written.put(FormText.KEYWORDS, keywords);
        written.put(FormText.SUMMARY, summary);
        written.put(FormText.LINK, link);
        return new Amendment(new Elements(written), note);
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getCategoryCode() {
        return categoryCode;
    }

    public void setCategoryCode(String categoryCode) {
        this.categoryCode = categoryCode;
    }

    public String getThemeCode() {
        return themeCode;
    }

    public void setThemeCode(String themeCode) {
        this.themeCode = themeCode;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
