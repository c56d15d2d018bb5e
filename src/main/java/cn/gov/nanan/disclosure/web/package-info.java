/** 页面: the thin edge of Faces pages. One bean a view, suffix {@code Page}; folders mirror the pages. */
package cn.gov.nanan.disclosure.web;
