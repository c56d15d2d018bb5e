package cn.gov.nanan.disclosure.catalogue;

/** 目录已变更: observed after the commit by those who remember what the catalogue was. */
record CatalogueChanged() {}
