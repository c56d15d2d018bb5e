package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.attribute.CategoryTerms;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** 类别栏目: the form fields of a category's next version, or of a category that is added. */
public class CategoryFields implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    @Min(1)
    @Max(CategoryTerms.LAST_POSITION)
    private Integer position;

    @NotBlank
    @Size(max = CategoryTerms.LONGEST_NAME)
    private String name;

    @NotBlank
    @Size(max = CategoryTerms.LONGEST_NAME_EN)
    private String nameEn;

    @NotBlank
    @Size(max = CategoryTerms.LONGEST_CLAUSE)
    private String clause;

    @NotBlank
    @Size(max = CategoryTerms.LONGEST_CITATION)
    private String citation;

    @NotBlank
    @Size(max = CategoryTerms.LONGEST_CITATION)
    private String article;

    @NotNull
    @Pattern(regexp = "\\s*" + CategoryTerms.DIGITS_WRITTEN + "\\s*", message = "{attribute.error.category-digits}")
    private String indexDigits;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = ContentCategory.LONGEST_SOURCE)
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
