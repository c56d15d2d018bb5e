/** 数据包页面: what leaves and what comes, arranged, published, receipted; who is believed; the carriers. */
package cn.gov.nanan.disclosure.web.packages;
