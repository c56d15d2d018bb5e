/** 统计与登记页面: registers, the board and the cases behind its figures; shows, prints and hands out, decides nothing. */
package cn.gov.nanan.disclosure.web.report;
