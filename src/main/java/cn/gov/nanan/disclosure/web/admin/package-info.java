/** 管理页面: organisation, rules, calendar, imports, trail. */
package cn.gov.nanan.disclosure.web.admin;
