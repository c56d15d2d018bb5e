/** 定期评估的页面. */
package cn.gov.nanan.disclosure.web.reexamination;
