/** 依申请公开办理: the pages on which officers enter, find and handle requests. */
package cn.gov.nanan.disclosure.web.casework;
