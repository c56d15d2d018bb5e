/** 年度报告与申请看板的页面: the report of a year with its files, the cases behind its figures, and the board of requests. */
package cn.gov.nanan.disclosure.web.annual;
