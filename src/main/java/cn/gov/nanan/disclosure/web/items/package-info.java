/** 办文页面: draft, handle and find items; folder {@code /items}. */
package cn.gov.nanan.disclosure.web.items;
