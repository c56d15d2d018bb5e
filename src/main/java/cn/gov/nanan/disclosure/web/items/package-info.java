/** 办文页面: the sheet of an item, its acts, and the search; folder {@code /items}. */
package cn.gov.nanan.disclosure.web.items;
