/** 批量办理页面: several items handled together; page {@code /items/bulk}. */
package cn.gov.nanan.disclosure.web.bulk;
