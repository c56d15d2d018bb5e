/** 管理页面: organisation, rules, calendar, imports, trail. Fires {@link cn.gov.nanan.disclosure.subject.Naming}: what the trail is about is called. */
package cn.gov.nanan.disclosure.web.admin;
