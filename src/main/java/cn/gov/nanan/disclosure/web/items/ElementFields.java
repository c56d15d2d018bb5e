package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import java.io.Serializable;

/** 公开要素栏目: what the public reads about an item besides its text, for 整理要素 and 更正. */
public class ElementFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String categoryCode;
    private String themeCode;
    private String keywords;
    private String summary;

    static ElementFields of(DispatchForm form) {
        ElementFields fields = new ElementFields();
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
