package cn.gov.nanan.disclosure.attribute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 内容类别: the fifteen categories of 附件2 一（二）, and the county's additions of 条例第二十一条. */
@Entity
@Table(name = "content_category")
public class ContentCategory {
    @Id
    @Column(length = 8)
    private String code;

    @Column(nullable = false)
    private int position;

    /** The short name in lists. */
    @Column(nullable = false, length = 60)
    private String name;

    @Column(name = "name_en", nullable = false, length = 100)
    private String nameEn;

    @Column(nullable = false, length = 300)
    private String clause;

    @Column(nullable = false, length = 60)
    private String citation;

    /** The article of the Regulation that asks for 主动公开. */
    @Column(nullable = false, length = 60)
    private String article;

    /** The four digits of the 索引号. */
    @Column(name = "index_digits", nullable = false, length = 4)
    private String indexDigits;

    protected ContentCategory() {}

    ContentCategory(Cells row) {
        this.code = row.get("code");
        this.position = row.number();
        this.name = row.get("name");
        this.nameEn = row.get("name_en");
        this.clause = row.get("clause");
        this.citation = row.get("citation");
        this.article = row.get("article");
        this.indexDigits = row.get("index_digits");
    }

    /** C01 to C16. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public String clause() {
        return clause;
    }

    public String citation() {
        return citation;
    }

    public String article() {
        return article;
    }

    public String indexDigits() {
        return indexDigits;
    }

    /** 规范性文件: needs its dates of validity. */
    public boolean isNormative() {
        return isNormative(code);
    }

    public static boolean isNormative(String code) {
        return "C01".equals(code);
    }
}
