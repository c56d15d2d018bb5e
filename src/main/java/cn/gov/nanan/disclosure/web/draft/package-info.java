/** 拟稿页面: writing a draft, its checks and its advice; page {@code /items/draft}. */
package cn.gov.nanan.disclosure.web.draft;
