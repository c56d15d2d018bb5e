/** 救济页面: the register of complaints, reconsideration and lawsuits, and what the sheet of a request shows of them and of fees. */
package cn.gov.nanan.disclosure.web.remedies;
