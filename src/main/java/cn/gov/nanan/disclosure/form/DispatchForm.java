package cn.gov.nanan.disclosure.form;

import cn.gov.nanan.disclosure.file.RichText;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;

/**
 * 发文处理单: what the drafter writes, apart from 文种 and 公开属性. Blank texts are null.
 *
 * @param title 标题, at most {@value FormText#LONGEST_TITLE} characters
 * @param categoryCode 内容类别, such as C01
 * @param themeCode 主题分类
 * @param keywords 主题词
 * @param summary 内容概述
 * @param recipients 主送
 * @param copies 抄送
 * @param body 正文 as HTML
 * @param effectiveDate 生效日期 of a 规范性文件
 * @param expiryDate 有效期至 of a 规范性文件
 * @param selfChecks 自查事项 that the drafter ticked
 */
@Embeddable
public record DispatchForm(
        @Column(name = "title", nullable = false, length = FormText.LONGEST_TITLE) String title,
        @Column(name = "category_code", length = 8) String categoryCode,
        @Column(name = "theme_code", length = 8) String themeCode,
        @Column(name = "keywords", length = 200) String keywords,
        @Column(name = "summary", length = 500) String summary,
        @Column(name = "recipients", length = 500) String recipients,
        @Column(name = "copies", length = 500) String copies,
        @Enumerated(EnumType.STRING) @Column(name = "urgency", nullable = false, length = 32) Urgency urgency,
        @Column(name = "body", length = FormText.LONGEST_BODY) String body,
        @Column(name = "effective_date") LocalDate effectiveDate,
        @Column(name = "expiry_date") LocalDate expiryDate,
        @Convert(converter = SelfChecks.class) @Column(name = "self_checks", nullable = false, length = 200)
                Set<SelfCheck> selfChecks) {
    private static final String STUB_TITLE = "涉密事项（本系统不保存内容）";

    /** @throws BusinessException {@code form.error.title-needed}, {@code form.error.too-long} */
    public DispatchForm {
        title = FormText.TITLE.read(title == null ? null : title.replaceAll("\\s+", " "));
        if (title == null) {
            throw new BusinessException("form.error.title-needed");
        }
        categoryCode = FormText.CATEGORY.read(categoryCode);
        themeCode = FormText.THEME.read(themeCode);
        keywords = FormText.KEYWORDS.read(keywords);
        summary = FormText.SUMMARY.read(summary);
        recipients = FormText.RECIPIENTS.read(recipients);
        copies = FormText.COPIES.read(copies);
        urgency = urgency == null ? Urgency.ORDINARY : urgency;
        body = FormText.BODY.read(body);
        selfChecks = selfChecks == null ? Set.of() : Set.copyOf(selfChecks);
    }

    /** With nothing ticked. */
    public DispatchForm(
            String title,
            String categoryCode,
            String themeCode,
            String keywords,
            String summary,
            String recipients,
            String copies,
            Urgency urgency,
            String body,
            LocalDate effectiveDate,
            LocalDate expiryDate) {
        this(
                title,
                categoryCode,
                themeCode,
                keywords,
                summary,
                recipients,
                copies,
                urgency,
                body,
                effectiveDate,
                expiryDate,
                null);
    }

    public static DispatchForm titled(String title) {
        return new DispatchForm(title, null, null, null, null, null, null, null, null, null, null);
    }

    /** What is kept of a 国家秘密: nothing, 保守国家秘密法第三十一条. */
    public static DispatchForm stub() {
        return titled(STUB_TITLE);
    }

    /** The same with a harmless body. */
    public DispatchForm sanitised() {
        return with(title, elements(), urgency, safe(body));
    }

    /** 整理要素: the same text with these elements, 细则 一（一）4（1）. */
    public DispatchForm arranged(Elements elements) {
        return with(title, elements, urgency, body);
    }

    /** 更正: the same text under its corrected title and elements. */
    public DispatchForm corrected(PublicElements corrected) {
        return with(corrected.part(FormText.TITLE), corrected.elements(), urgency, body);
    }

    /** 澄清 is urgent, 条例第六条: the same, at least 加急. */
    public DispatchForm pressing() {
        return urgency == Urgency.ORDINARY ? with(title, elements(), Urgency.URGENT, body) : this;
    }

    /** 公开要素. */
    public Elements elements() {
        return new Elements(categoryCode, themeCode, keywords, summary);
    }

    private DispatchForm with(String itsTitle, Elements its, Urgency howUrgent, String text) {
        return new DispatchForm(
                itsTitle,
                its.categoryCode(),
                its.themeCode(),
                its.keywords(),
                its.summary(),
                recipients,
                copies,
                howUrgent,
                text,
                effectiveDate,
                expiryDate,
                selfChecks);
    }

    public boolean isTicked(SelfCheck check) {
        return selfChecks.contains(check);
    }

    /** An editor leaves empty paragraphs: a text without a word is none. */
    private static String safe(String html) {
        String safe = html == null ? "" : RichText.sanitised(html);
        return RichText.plain(safe).isBlank() ? null : safe;
    }

    public boolean isStub() {
        return isStub(title);
    }

    /** Is this all that is kept of a 国家秘密? */
    public static boolean isStub(String title) {
        return STUB_TITLE.equals(title);
    }

    public boolean isValidityGiven() {
        return effectiveDate != null && expiryDate != null;
    }

    public boolean isValidityInOrder() {
        return effectiveDate == null || expiryDate == null || !expiryDate.isBefore(effectiveDate);
    }
}
