/** 文书页面: the templates, the letters of one request and the next one, what is to be posted; shows and asks, decides nothing. */
package cn.gov.nanan.disclosure.web.letters;
