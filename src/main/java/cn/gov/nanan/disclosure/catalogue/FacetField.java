package cn.gov.nanan.disclosure.catalogue;

/** 分面: by what a list can be narrowed. */
public enum FacetField {
    /** 发布机构. */
    PUBLISHER("description.publisher", "publisher"),
    /** 内容类别. */
    CATEGORY("description.category", "category"),
    /** 主题分类. */
    THEME("description.theme", "theme"),
    /** 文种. */
    DOCUMENT_TYPE("description.documentType", "documentType"),
    /** 年份. */
    YEAR("dates.documentYear", "year"),
    /** 有效性. */
    VALIDITY("validity", "validity");

    private final String property;
    private final String parameter;

    FacetField(String property, String parameter) {
        this.property = property;
        this.parameter = parameter;
    }

    String property() {
        return property;
    }

    /** Name of the query parameter, on pages and in the API. */
    public String parameter() {
        return parameter;
    }
}
