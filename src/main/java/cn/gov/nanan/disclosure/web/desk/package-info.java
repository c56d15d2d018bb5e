/** 案头: the pages of every officer's own desk. */
package cn.gov.nanan.disclosure.web.desk;
