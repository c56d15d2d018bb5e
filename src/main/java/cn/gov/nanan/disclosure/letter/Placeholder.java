package cn.gov.nanan.disclosure.letter;

import cn.gov.nanan.disclosure.platform.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * 占位: what a letter says differently each time, written in a template as its Chinese name in braces: {申请编号}. The name is
 * the label in the Chinese messages: whoever renames one there renames it in the templates too.
 */
public enum Placeholder {
    /** 申请编号. */
    REQUEST_NUMBER(FilledFrom.CASE),
    /** 申请内容: all that is asked for. */
    WANTED(FilledFrom.CASE),
    /** 提出方式. */
    CHANNEL(FilledFrom.CASE),
    /** 到达日期. */
    ARRIVED_ON(FilledFrom.CASE),
    /** 收到日期. */
    RECEIVED_ON(FilledFrom.CASE),
    /** 答复期限: the day by which the answer is due as things stand. */
    DUE(FilledFrom.CASE),
    /** 提供方式: in which form and by which way. */
    DELIVERY(FilledFrom.CASE),
    /** 称谓: 您, to an organisation 贵单位. */
    ADDRESSED(FilledFrom.CASE),

    /** 申请人. */
    APPLICANT(FilledFrom.PERSON),
    /** 联系地址. */
    ADDRESS(FilledFrom.PERSON),
    /** 查询码. */
    QUERY_CODE(FilledFrom.PERSON),

    /** 本机关. */
    AGENCY(FilledFrom.BUREAU),
    /** 本机关联系方式. */
    CONTACT(FilledFrom.BUREAU),
    /** 复议机关. */
    RECONSIDERATION(FilledFrom.BUREAU),
    /** 人民法院. */
    COURT(FilledFrom.BUREAU),
    /** 网上复议渠道: a sentence, or nothing; 《行政复议法》第二十二条第二款. */
    ONLINE(FilledFrom.BUREAU),
    /** 主管部门. */
    AUTHORITY(FilledFrom.BUREAU),
    /** 监察机关. */
    SUPERVISION(FilledFrom.BUREAU),
    /** 上级行政机关. */
    SUPERIOR(FilledFrom.BUREAU),

    /** 信息名称: of one matter. */
    ITEM(FilledFrom.MATTER),
    /** 依据: the article on which the answer to one matter rests. */
    BASIS(FilledFrom.MATTER),
    /** 不公开情形. */
    GROUND(FilledFrom.MATTER),
    /** 理由. */
    REASON(FilledFrom.MATTER),

    /** 答复内容: what is answered to each matter. */
    MATTERS(FilledFrom.WHOLE),
    /** 救济途径. */
    REMEDY(FilledFrom.WHOLE),
    /** 投诉渠道. */
    COMPLAINT(FilledFrom.WHOLE),

    /** 补正事项. */
    POINTS(FilledFrom.OFFICER),
    /** 补正期限. */
    COMPLETE_BY(FilledFrom.OFFICER),
    /** 数量和期间. */
    QUANTITY(FilledFrom.OFFICER),
    /** 需要说明的事项. */
    QUESTIONS(FilledFrom.OFFICER),
    /** 说明期限. */
    EXPLAIN_BY(FilledFrom.OFFICER),
    /** 延期理由. */
    EXTENSION_REASON(FilledFrom.OFFICER),
    /** 第三方名称. */
    THIRD_PARTY(FilledFrom.OFFICER),
    /** 被征求意见机关. */
    ASKED_AGENCY(FilledFrom.OFFICER),
    /** 征询内容. */
    SOUGHT(FilledFrom.OFFICER),
    /** 征求意见事由. */
    CONSULTED(FilledFrom.OFFICER),
    /** 回复期限. */
    REPLY_BY(FilledFrom.OFFICER),
    /** 计收方式. */
    FEE_MODE(FilledFrom.OFFICER),
    /** 收费标准. */
    FEE_TARIFF(FilledFrom.OFFICER),
    /** 收费金额. */
    FEE_AMOUNT(FilledFrom.OFFICER),
    /** 缴纳方式. */
    FEE_PAYMENT(FilledFrom.OFFICER),
    /** 缴费期限. */
    PAY_BY(FilledFrom.OFFICER),
    /** 公开网址和场所. */
    LOCATION(FilledFrom.OFFICER),
    /** 予以公开的部分. */
    GIVEN(FilledFrom.OFFICER),
    /** 不予公开的部分. */
    WITHHELD(FilledFrom.OFFICER),
    /** 专门规定. */
    SPECIAL_LAW(FilledFrom.OFFICER),
    /** 查询途径. */
    SPECIAL_WAY(FilledFrom.OFFICER),
    /** 检索情况. */
    SEARCH(FilledFrom.OFFICER),
    /** 负责公开的机关. */
    RIGHT_AGENCY(FilledFrom.OFFICER),
    /** 该机关联系方式. */
    RIGHT_CONTACT(FilledFrom.OFFICER),
    /** 此前答复: number and date. */
    EARLIER(FilledFrom.OFFICER),
    /** 反映渠道. */
    PETITION_WAY(FilledFrom.OFFICER),
    /** 获取途径. */
    SOURCE(FilledFrom.OFFICER),
    /** 获取时间. */
    OBTAINED_AT(FilledFrom.OFFICER),
    /** 延迟答复日期. */
    DELAYED_TO(FilledFrom.OFFICER),
    /** 延迟理由. */
    DELAY_REASON(FilledFrom.OFFICER),
    /** 决定公开的内容. */
    DISCLOSED(FilledFrom.OFFICER),
    /** 公开理由. */
    DISCLOSURE_REASON(FilledFrom.OFFICER),
    /** 申请更正的内容. */
    TO_CORRECT(FilledFrom.OFFICER),
    /** 更正结果. */
    CORRECTION(FilledFrom.OFFICER),
    /** 送达文书. */
    SERVED(FilledFrom.OFFICER),
    /** 送达方式. */
    SERVICE_WAY(FilledFrom.OFFICER),
    /** 邮件号码. */
    MAIL_NUMBER(FilledFrom.OFFICER);

    /** 来源: who knows it. */
    enum FilledFrom {
        /** The request, without saying whose it is. */
        CASE,
        /** The request, and it tells whose it is: never in a letter to somebody else. */
        PERSON,
        /** The settings. */
        BUREAU,
        /** One matter of the request: in a passage of the reply only. */
        MATTER,
        /** The letter as a whole, which puts it together. */
        WHOLE,
        /** The officer, who writes it when he makes the letter. */
        OFFICER
    }

    private final FilledFrom source;

    Placeholder(FilledFrom source) {
        this.source = source;
    }

    FilledFrom source() {
        return source;
    }

    /** Does the officer write it when he makes the letter? */
    public boolean isWritten() {
        return source == FilledFrom.OFFICER;
    }

    /** Its Chinese name. */
    public String title() {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, Messages.keyOf(this));
    }

    /** As it stands in a template: {申请编号}. */
    public String token() {
        return "{" + title() + "}";
    }

    static Optional<Placeholder> named(String title) {
        return Arrays.stream(values()).filter(one -> one.title().equals(title)).findFirst();
    }
}
