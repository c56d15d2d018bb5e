/** 公众页面: what everyone reads, without session or cookie. */
package cn.gov.nanan.disclosure.web.catalogue;
