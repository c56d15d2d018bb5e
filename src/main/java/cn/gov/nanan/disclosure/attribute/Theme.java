package cn.gov.nanan.disclosure.attribute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 主题分类: a class (two digits) or subclass (four digits) of the State Council's classification of documents. */
@Entity
@Table(name = "theme")
public class Theme {
    @Id
    @Column(length = 8)
    private String code;

    @Column(name = "class_name", nullable = false, length = 60)
    private String className;

    @Column(nullable = false, length = 60)
    private String name;

    protected Theme() {}

    Theme(Cells row) {
        String subclass = row.get("subclass_no");
        this.code = row.get("class_no") + (subclass == null ? "" : subclass);
        this.className = row.get("class_zh");
        this.name = subclass == null ? className : row.get("subclass_zh");
    }

    /** 07, or 0706. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String className() {
        return className;
    }

    public boolean isClass() {
        return code.length() == 2;
    }

    /** 工业、交通\信息产业(含电信), as the government META tag writes it. */
    public String path() {
        return isClass() ? name : className + "\\" + name;
    }
}
