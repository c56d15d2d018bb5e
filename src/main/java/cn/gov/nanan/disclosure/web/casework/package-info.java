/** 依申请公开办理: the pages of those who handle requests. */
package cn.gov.nanan.disclosure.web.casework;
