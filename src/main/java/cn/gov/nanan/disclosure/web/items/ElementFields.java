package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.form.Elements;
import java.io.Serializable;

/** 公开要素栏目: what the public reads about an item besides its text, in a draft, with 整理要素 and with 更正. */
public class ElementFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String categoryCode;
    private String themeCode;
    private String keywords;
    private String summary;

    public static ElementFields of(Elements elements) {
        ElementFields fields = new ElementFields();
        fields.categoryCode = elements.categoryCode();
        fields.themeCode = elements.themeCode();
        fields.keywords = elements.keywords();
        fields.summary = elements.summary();
        return fields;
    }

    public Elements elements() {
        return new Elements(categoryCode, themeCode, keywords, summary);
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
