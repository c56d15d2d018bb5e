package cn.gov.nanan.disclosure.form;

/**
 * 公开要素: what the public reads about an item besides its text, 细则 一（一）4（1）.
 *
 * @param categoryCode 内容类别
 * @param themeCode 主题分类
 * @param keywords 主题词
 * @param summary 内容概述
 */
public record Elements(String categoryCode, String themeCode, String keywords, String summary) {}
