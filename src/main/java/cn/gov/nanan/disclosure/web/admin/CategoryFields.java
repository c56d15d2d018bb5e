package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.attribute.CategoryTerms;
import java.io.Serializable;
import java.time.LocalDate;

/** 类别栏目: the form fields of a category's next version, or of a category that is added. */
public class CategoryFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer position;
    private String name;
    private String nameEn;
    private String clause;
    private String citation;
    private String article;
    private String indexDigits;
    private LocalDate from;
    private String source;

    static CategoryFields blank(int position, LocalDate from) {
        CategoryFields fields = new CategoryFields();
        fields.position = position;
        fields.from = from;
        return fields;
    }

    static CategoryFields of(CategoryTerms terms, LocalDate from) {
        CategoryFields fields = blank(terms.position(), from);
        fields.name = terms.name();
        fields.nameEn = terms.nameEn();
        fields.clause = terms.clause();
        fields.citation = terms.citation();
        fields.article = terms.article();
        fields.indexDigits = terms.indexDigits();
        return fields;
    }

    CategoryTerms terms() {
        return new CategoryTerms(position == null ? 0 : position, name, nameEn, clause, citation, article, indexDigits);
    }

    public Integer getPosition() {
        return position;
    }

    public void setPosition(Integer position) {
        this.position = position;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getIndexDigits() {
        return indexDigits;
    }

    public void setIndexDigits(String indexDigits) {
        this.indexDigits = indexDigits;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
