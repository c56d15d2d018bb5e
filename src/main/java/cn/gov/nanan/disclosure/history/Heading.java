package cn.gov.nanan.disclosure.history;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 栏目: a column that a takeover file may have, by the names that people give it, Chinese and English. */
public enum Heading {
    TITLE("标题", "名称", "信息名称", "文件名称", "公文标题", "title", "name"),
    DOCUMENT_NUMBER("发文字号", "文号", "发文号", "文件编号", "docnumber", "documentnumber", "docno"),
    FORMATION("成文日期", "生成日期", "公文生成日期", "成文时间", "形成日期", "issued", "formationdate", "issuedat"),
    PRINTING("印发日期", "发文日期", "印发时间", "issuedate", "printed"),
    PUBLISHED("发布日期", "发布时间", "公开日期", "公开时间", "published", "publishedat", "pubdate", "publicationdate"),
    LISTED("列表日期", "上网日期", "datelisted", "listed", "listingdate"),
    SOURCE("来源", "发布机构", "发文机关", "发布机关", "来源网站", "portal", "source", "publisher"),
    LINK("链接", "网址", "链接地址", "在线链接地址", "url", "link", "address"),
    INDEX_NUMBER("索引号", "indexnumber", "identifier"),
    DOCUMENT_TYPE("文种", "体裁分类", "体裁", "documenttype", "genre"),
    CATEGORY("内容类别", "类别", "信息类别", "category", "contentcategory"),
    THEME("主题分类", "主题", "theme", "themecode"),
    KEYWORDS("主题词", "关键词", "keywords"),
    SUMMARY("内容概述", "概述", "摘要", "summary", "description"),
    EFFECTIVE("生效日期", "施行日期", "effectivedate"),
    EXPIRY("有效期至", "失效日期", "废止日期", "expirydate", "abolisheddate");

    private static final Map<String, Heading> BY_NAME = Arrays.stream(values())
            .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern REMARK = Pattern.compile("\\(.*?\\)");
    private static final Pattern ORNAMENT = Pattern.compile("[\\s\\p{Z}\\p{C}_*:-]+");

    private final Set<String> names;

    Heading(String... names) {
        this.names = Set.of(names);
    }

    /** The field that a heading means: blanks, case, underlines, stars and remarks in brackets do not matter. */
    public static Optional<Heading> named(String heading) {
        Heading known = BY_NAME.get(heading);
        return known != null ? Optional.of(known) : Optional.ofNullable(BY_NAME.get(plain(heading)));
    }

    private static String plain(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ORNAMENT.matcher(REMARK.matcher(plain).replaceAll("")).replaceAll("");
    }
}
