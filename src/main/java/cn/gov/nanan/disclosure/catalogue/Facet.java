package cn.gov.nanan.disclosure.catalogue;

/** 分面值: one way to narrow a list, and how many entries would be left. */
public record Facet(FacetField field, Object option, long count) {}
