/** 帮助: the bureau's own 操作说明 and 处理流程细则, how-tos for each role, and the tour of the first login. */
package cn.gov.nanan.disclosure.web.help;
