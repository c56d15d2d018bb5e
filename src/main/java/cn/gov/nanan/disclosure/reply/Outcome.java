package cn.gov.nanan.disclosure.reply;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * 办理结果: how a request, or one matter of it, ends; the rows of table three of the annual report (国办公开办函〔2021〕30号), each
 * with the article that it rests on and the remedies that are open against it.
 */
public enum Outcome {
    /** 予以公开. */
    GRANTED("3.1", OutcomeGroup.GIVEN, "条例第三十六条第（一）项、第（二）项", RemedyPath.CHOICE),
    /** 部分公开. */
    PARTIALLY_GRANTED("3.2", OutcomeGroup.GIVEN, "条例第三十七条", RemedyPath.RECONSIDERATION_FIRST),
    /** 属于国家秘密. */
    DENIED_STATE_SECRET("3.3.1", OutcomeGroup.DENIED, "条例第十四条", RemedyPath.RECONSIDERATION_FIRST),
    /** 其他法律行政法规禁止公开. */
    DENIED_LAW_PROHIBITS("3.3.2", OutcomeGroup.DENIED, "条例第十四条", RemedyPath.RECONSIDERATION_FIRST),
    /** 危及“三安全一稳定”. */
    DENIED_SECURITY_STABILITY("3.3.3", OutcomeGroup.DENIED, "条例第十四条", RemedyPath.RECONSIDERATION_FIRST),
    /** 保护第三方合法权益. */
    DENIED_THIRD_PARTY("3.3.4", OutcomeGroup.DENIED, "条例第十五条", RemedyPath.RECONSIDERATION_FIRST),
    /** 属于三类内部事务信息. */
    DENIED_INTERNAL_AFFAIRS("3.3.5", OutcomeGroup.DENIED, "条例第十六条第一款", RemedyPath.RECONSIDERATION_FIRST),
    /** 属于四类过程性信息. */
    DENIED_PROCESS_INFO("3.3.6", OutcomeGroup.DENIED, "条例第十六条第二款", RemedyPath.RECONSIDERATION_FIRST),
    /** 属于行政执法案卷. */
    DENIED_ENFORCEMENT_FILE("3.3.7", OutcomeGroup.DENIED, "条例第十六条第二款", RemedyPath.RECONSIDERATION_FIRST),
    /** 属于行政查询事项. */
    DENIED_ADMIN_QUERY("3.3.8", OutcomeGroup.DENIED, "条例第三十六条第（七）项", RemedyPath.CHOICE),
    /** 本机关不掌握相关政府信息. */
    UNABLE_NOT_HELD("3.4.1", OutcomeGroup.UNABLE, "条例第三十六条第（四）项、第（五）项", RemedyPath.CHOICE),
    /** 没有现成信息需要另行制作. */
    UNABLE_NEEDS_CREATION("3.4.2", OutcomeGroup.UNABLE, "条例第三十八条", RemedyPath.CHOICE),
    /** 补正后申请内容仍不明确. */
    UNABLE_STILL_UNCLEAR("3.4.3", OutcomeGroup.UNABLE, "条例第三十条", RemedyPath.CHOICE),
    /** 信访举报投诉类申请. */
    NOT_PROCESSED_PETITION("3.5.1", OutcomeGroup.NOT_PROCESSED, "条例第三十九条第一款", RemedyPath.CHOICE),
    /** 重复申请. */
    NOT_PROCESSED_DUPLICATE("3.5.2", OutcomeGroup.NOT_PROCESSED, "条例第三十六条第（六）项", RemedyPath.CHOICE),
    /** 要求提供公开出版物. */
    NOT_PROCESSED_PUBLICATION("3.5.3", OutcomeGroup.NOT_PROCESSED, "条例第三十九条第二款", RemedyPath.CHOICE),
    /** 无正当理由大量反复申请. */
    NOT_PROCESSED_ABUSE("3.5.4", OutcomeGroup.NOT_PROCESSED, "条例第三十五条", RemedyPath.CHOICE),
    /** 要求行政机关确认或重新出具已获取信息. */
    NOT_PROCESSED_RECONFIRM("3.5.5", OutcomeGroup.NOT_PROCESSED, "国办公开办函〔2021〕30号", RemedyPath.CHOICE),
    /** 申请人无正当理由逾期不补正，不再处理. */
    OTHER_CLARIFICATION_LAPSED("3.6.1", OutcomeGroup.OTHERWISE, "条例第三十条", RemedyPath.CHOICE),
    /** 申请人逾期未按收费通知缴费，不再处理. */
    OTHER_FEE_LAPSED("3.6.2", OutcomeGroup.OTHERWISE, "国办函〔2020〕109号", RemedyPath.CHOICE),
    /** 其他. */
    OTHER_MISC("3.6.3", OutcomeGroup.OTHERWISE, "国办公开办函〔2021〕30号", RemedyPath.CHOICE);

    private final String row;
    private final OutcomeGroup group;
    private final String article;
    private final RemedyPath remedies;

    Outcome(String row, OutcomeGroup group, String article, RemedyPath remedies) {
        this.row = row;
        this.group = group;
        this.article = article;
        this.remedies = remedies;
    }

    /**
     * 一件申请的结果: that of all its matters. What is given in part, or given and denied at once, counts as 部分公开 alone
     * (区分处理的，只计这一情形，不计其他情形); of others the first in the order of the table.
     *
     * @param outcomes of each matter, at least one
     */
    public static Outcome ofAll(Collection<Outcome> outcomes) {
        boolean divided =
                outcomes.contains(GRANTED) && outcomes.stream().anyMatch(one -> one.group == OutcomeGroup.DENIED);
        return divided || outcomes.contains(PARTIALLY_GRANTED) ? PARTIALLY_GRANTED : Collections.min(outcomes);
    }

    /** 不予公开的情形, 条例第十四条至第十六条: on which a part of what is wanted may be withheld too. */
    public static List<Outcome> grounds() {
        return OutcomeGroup.DENIED.outcomes().stream()
                .filter(one -> one.remedies == RemedyPath.RECONSIDERATION_FIRST)
                .toList();
    }

    /** 年度报告表三的行: {@code 3.3.4}. */
    public String row() {
        return row;
    }

    public OutcomeGroup group() {
        return group;
    }

    /** 依据. */
    public String article() {
        return article;
    }

    /** 救济途径: what was withheld under articles 14 to 16, in part too, goes to reconsideration first. */
    public RemedyPath remedies() {
        return remedies;
    }
}
