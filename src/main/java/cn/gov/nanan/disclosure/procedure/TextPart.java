package cn.gov.nanan.disclosure.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** 文稿部分: of what a text consists, as far as it may change; most of it is read by the public too. */
public enum TextPart {
    /** 标题. */
    TITLE(wording -> wording.form().title()),
    /** 正文. */
    BODY(wording -> wording.form().body()),
    /** 文种. */
    TYPE(wording -> wording.draft().typeRule() == null
            ? null
            : wording.draft().typeRule().code()),
    /** 公开属性 with its reason. */
    ATTRIBUTE(wording -> wording.draft().decision()),
    /** 内容类别. */
    CATEGORY(wording -> wording.form().categoryCode()),
    /** 主题分类. */
    THEME(wording -> wording.form().themeCode()),
    /** 主题词. */
    KEYWORDS(wording -> wording.form().keywords()),
    /** 内容概述. */
    SUMMARY(wording -> wording.form().summary()),
    /** 主送. */
    RECIPIENTS(wording -> wording.form().recipients()),
    /** 抄送. */
    COPIES(wording -> wording.form().copies()),
    /** 紧急程度. */
    URGENCY(wording -> wording.form().urgency()),
    /** 生效日期、有效期至. */
    VALIDITY(wording ->
            Arrays.asList(wording.form().effectiveDate(), wording.form().expiryDate())),
    /** 自查事项. */
    SELF_CHECKS(wording -> wording.form().selfChecks()),
    /** 来源与公开权限. */
    PROVENANCE(wording -> wording.draft().provenance()),
    /** 澄清对象. */
    RUMOUR(wording -> wording.draft().rumour()),
    /** 附件. */
    FILES(wording -> wording.files().stream()
            .map(file -> file.name() + "/" + file.sha256())
            .toList());

    private static final Set<TextPart> INTERNAL = EnumSet.of(ATTRIBUTE, RECIPIENTS, COPIES, URGENCY, SELF_CHECKS);

    private final Function<TextState, Object> of;

    TextPart(Function<TextState, Object> of) {
        this.of = of;
    }

    /** Does the public read it, once it is published? */
    boolean isPublic() {
        return !INTERNAL.contains(this);
    }

    boolean isDifferent(TextState one, TextState other) {
        return !Objects.equals(of.apply(one), of.apply(other));
    }
}
