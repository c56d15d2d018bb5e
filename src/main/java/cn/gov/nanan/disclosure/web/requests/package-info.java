/** 公众申请页面: the form, its receipt, the status of a request, and the register of what may be asked for; no session, no cookie. */
package cn.gov.nanan.disclosure.web.requests;
