/** 发布页面: what is owed and how timely the bureau is; shows and asks, decides nothing. */
package cn.gov.nanan.disclosure.web.publication;
