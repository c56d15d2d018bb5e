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
    REQUEST_NUMBER(Source.CASE),
    /** 申请内容: all that is asked for. */
    WANTED(Source.CASE),
    /** 提出方式. */
    CHANNEL(Source.CASE),
    /** 到达日期. */
    ARRIVED_ON(Source.CASE),
    /** 收到日期. */
    RECEIVED_ON(Source.CASE),
    /** 答复期限: the day by which the answer is due as things stand. */
    DUE(Source.CASE),
    /** 提供方式: in which form and by which way. */
    DELIVERY(Source.CASE),
    /** 称谓: 您, to an organisation 贵单位. */
    ADDRESSED(Source.CASE),

    /** 申请人. */
    APPLICANT(Source.PERSON),
    /** 联系地址. */
    ADDRESS(Source.PERSON),
    /** 查询码. */
    QUERY_CODE(Source.PERSON),

    /** 本机关. */
    AGENCY(Source.BUREAU),
    /** 本机关联系方式. */
    CONTACT(Source.BUREAU),
    /** 复议机关. */
    RECONSIDERATION(Source.BUREAU),
    /** 人民法院. */
    COURT(Source.BUREAU),
    /** 网上复议渠道: a sentence, or nothing; 《行政复议法》第二十二条第二款. */
    ONLINE(Source.BUREAU),
    /** 主管部门. */
    AUTHORITY(Source.BUREAU),
    /** 监察机关. */
    SUPERVISION(Source.BUREAU),
    /** 上级行政机关. */
    SUPERIOR(Source.BUREAU),

    /** 信息名称: of one matter. */
    ITEM(Source.MATTER),
    /** 依据: the article on which the answer to one matter rests. */
    BASIS(Source.MATTER),
    /** 不公开情形. */
    GROUND(Source.MATTER),
    /** 理由. */
    REASON(Source.MATTER),

    /** 答复内容: what is answered to each matter. */
    MATTERS(Source.WHOLE),
    /** 救济途径. */
    REMEDY(Source.WHOLE),
    /** 投诉渠道. */
    COMPLAINT(Source.WHOLE),

    /** 补正事项. */
    POINTS(Source.OFFICER),
    /** 补正期限. */
    COMPLETE_BY(Source.OFFICER),
    /** 数量和期间. */
    QUANTITY(Source.OFFICER),
    /** 需要说明的事项. */
    QUESTIONS(Source.OFFICER),
    /** 说明期限. */
    EXPLAIN_BY(Source.OFFICER),
    /** 延期理由. */
    EXTENSION_REASON(Source.OFFICER),
    /** 第三方名称. */
    THIRD_PARTY(Source.OFFICER),
    /** 被征求意见机关. */
    ASKED_AGENCY(Source.OFFICER),
    /** 征询内容. */
    SOUGHT(Source.OFFICER),
    /** 征求意见事由. */
    CONSULTED(Source.OFFICER),
    /** 回复期限. */
    REPLY_BY(Source.OFFICER),
    /** 计收方式. */
    FEE_MODE(Source.OFFICER),
    /** 收费标准. */
    FEE_TARIFF(Source.OFFICER),
    /** 收费金额. */
    FEE_AMOUNT(Source.OFFICER),
    /** 缴纳方式. */
    FEE_PAYMENT(Source.OFFICER),
    /** 公开网址和场所. */
    LOCATION(Source.OFFICER),
    /** 予以公开的部分. */
    GIVEN(Source.OFFICER),
    /** 不予公开的部分. */
    WITHHELD(Source.OFFICER),
    /** 专门规定. */
    SPECIAL_LAW(Source.OFFICER),
    /** 查询途径. */
    SPECIAL_WAY(Source.OFFICER),
    /** 检索情况. */
    SEARCH(Source.OFFICER),
    /** 负责公开的机关. */
    RIGHT_AGENCY(Source.OFFICER),
    /** 该机关联系方式. */
    RIGHT_CONTACT(Source.OFFICER),
    /** 此前答复: number and date. */
    EARLIER(Source.OFFICER),
    /** 反映渠道. */
    PETITION_WAY(Source.OFFICER),
    /** 获取途径. */
    SOURCE(Source.OFFICER),
    /** 延迟答复日期. */
    DELAYED_TO(Source.OFFICER),
    /** 延迟理由. */
    DELAY_REASON(Source.OFFICER),
    /** 决定公开的内容. */
    DISCLOSED(Source.OFFICER),
    /** 公开理由. */
    DISCLOSURE_REASON(Source.OFFICER),
    /** 申请更正的内容. */
    TO_CORRECT(Source.OFFICER),
    /** 更正结果. */
    CORRECTION(Source.OFFICER),
    /** 送达文书. */
    SERVED(Source.OFFICER),
    /** 送达方式. */
    SERVICE_WAY(Source.OFFICER),
    /** 邮件号码. */
    MAIL_NUMBER(Source.OFFICER);

    /** 来源: who knows it. */
    enum Source {
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

    private final Source source;

    Placeholder(Source source) {
        this.source = source;
    }

    Source source() {
        return source;
    }

    /** Does the officer write it when he makes the letter? */
    public boolean isWritten() {
        return source == Source.OFFICER;
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
