package cn.gov.nanan.disclosure.letter;

import static cn.gov.nanan.disclosure.letter.Placeholder.*;

import cn.gov.nanan.disclosure.letter.Placeholder.FilledFrom;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 文书种类: every letter of a request, every passage with which a reply answers one matter, and the clauses at its end; each
 * with the article that it rests on and what it must say.
 */
public enum LetterKind {
    /** 登记回执. */
    RECEIPT(LetterPart.TO_APPLICANT, "条例第四十五条", must(REQUEST_NUMBER, WANTED, ARRIVED_ON, RECEIVED_ON, DUE, CONTACT)),
    /** 补正告知书: all points, how to write it, a reasonable time, what follows from letting it pass. */
    CLARIFICATION_NOTICE(LetterPart.TO_APPLICANT, "条例第三十条", must(POINTS, COMPLETE_BY), "一次性告知", "视为放弃申请"),
    /** 说明理由告知书: numbers and period, what to explain. */
    REASON_REQUEST(LetterPart.TO_APPLICANT, "条例第三十五条", must(QUANTITY, QUESTIONS, EXPLAIN_BY), "明显超过合理范围"),
    /** 延期答复告知书. */
    EXTENSION_NOTICE(LetterPart.TO_APPLICANT, "条例第三十三条第二款", must(EXTENSION_REASON, DUE), "负责人同意"),
    /** 征求意见告知书, to the applicant: the time does not count. */
    CONSULTATION_NOTICE(LetterPart.TO_APPLICANT, "条例第三十三条第三款", must(CONSULTED), "不计算在"),
    /** 第三方意见征询书: says nothing of who asks. */
    THIRD_PARTY_LETTER(LetterPart.TO_THIRD_PARTY, "条例第三十二条", must(SOUGHT), "15个工作日", "不同意公开", "理由"),
    /** 共同制作机关征求意见书. */
    JOINT_MAKER_LETTER(LetterPart.TO_AGENCY, "条例第三十四条", must(SOUGHT), "15个工作日", "视为同意公开"),
    /** 征求其他机关意见函. */
    AGENCY_LETTER(LetterPart.TO_AGENCY, "条例第三十三条第三款", must(SOUGHT, REPLY_BY)),
    /** 收费通知书. */
    FEE_NOTICE(
            LetterPart.TO_APPLICANT,
            "条例第四十二条、国办函〔2020〕109号",
            must(FEE_MODE, FEE_TARIFF, FEE_AMOUNT, FEE_PAYMENT, PAY_BY),
            "国办函〔2020〕109号",
            "20个工作日",
            "视为放弃申请"),
    /** 延迟答复告知书. */
    DELAYED_REPLY(LetterPart.TO_APPLICANT, "条例第三十五条", must(DELAY_REASON, DELAYED_TO)),
    /** 答复书: one for all matters of the request. */
    REPLY(LetterPart.ANSWER, "条例第三十六条", must(RECEIVED_ON, WANTED, MATTERS, REMEDY, COMPLAINT)),
    /** 第三方告知书, where the public interest prevails. */
    THIRD_PARTY_DECISION(LetterPart.TO_THIRD_PARTY, "条例第三十二条", must(DISCLOSED, DISCLOSURE_REASON, REMEDY, COMPLAINT)),
    /** 更正告知书. */
    CORRECTION_REPLY(LetterPart.TO_APPLICANT, "条例第四十一条", must(TO_CORRECT, CORRECTION, REMEDY, COMPLAINT)),
    /** 送达回证. */
    SERVICE_RECORD(LetterPart.RECORD, "条例第四十五条", must(SERVED, SERVICE_WAY, MAIL_NUMBER), "签名"),

    /** 已主动公开. */
    ALREADY_PUBLIC(LetterPart.PASSAGE, "条例第三十六条第（一）项", must(LOCATION)),
    /** 予以公开. */
    GRANT(LetterPart.PASSAGE, "条例第三十六条第（二）项", must(DELIVERY)),
    /** 告知获取的方式、途径和时间. */
    GRANT_BY_TELLING(LetterPart.PASSAGE, "条例第三十六条第（二）项", must(SOURCE, OBTAINED_AT)),
    /** 部分公开. */
    PARTIAL_GRANT(LetterPart.PASSAGE, "条例第三十七条", must(GIVEN, WITHHELD, GROUND, BASIS, REASON)),
    /** 不予公开. */
    DENIAL(LetterPart.PASSAGE, "条例第三十六条第（三）项", must(BASIS, GROUND, REASON)),
    /** 特别规定查询. */
    SPECIAL_QUERY(LetterPart.PASSAGE, "条例第三十六条第（七）项", must(SPECIAL_LAW, SPECIAL_WAY)),
    /** 信息不存在. */
    NOT_EXISTING(LetterPart.PASSAGE, "条例第三十六条第（四）项", must(SEARCH)),
    /** 非本机关负责公开. */
    NOT_THIS_AGENCY(LetterPart.PASSAGE, "条例第三十六条第（五）项", must(REASON, RIGHT_AGENCY, RIGHT_CONTACT)),
    /** 需加工分析. */
    NEEDS_CREATION(LetterPart.PASSAGE, "条例第三十八条", must(REASON)),
    /** 补正后仍不明确. */
    STILL_UNCLEAR(LetterPart.PASSAGE, "条例第三十条", must(REASON)),
    /** 信访投诉举报类. */
    PETITION(LetterPart.PASSAGE, "条例第三十九条第一款", must(PETITION_WAY)),
    /** 重复申请. */
    DUPLICATE(LetterPart.PASSAGE, "条例第三十六条第（六）项", must(EARLIER)),
    /** 公开出版物. */
    PUBLICATION(LetterPart.PASSAGE, "条例第三十九条第二款", must(SOURCE)),
    /** 大量反复申请. */
    ABUSE_REFUSED(LetterPart.PASSAGE, "条例第三十五条", must(REASON)),
    /** 要求确认或者重新出具. */
    RECONFIRM(LetterPart.PASSAGE, "国办公开办函〔2021〕30号", must(EARLIER, REASON)),
    /** 逾期不补正. */
    LAPSED(LetterPart.PASSAGE, "条例第三十条", must(), "视为放弃申请"),
    /** 逾期不缴费. */
    FEE_LAPSED(LetterPart.PASSAGE, "国办函〔2020〕109号", must(), "视为放弃申请"),
    /** 其他: withdrawn, merged. */
    CLOSED(LetterPart.PASSAGE, "国办公开办函〔2021〕30号", must(REASON)),

    /** 救济途径（复议前置）. */
    REMEDY_RECONSIDERATION(
            LetterPart.CLAUSE, "《行政复议法》第二十三条", must(Placeholder.RECONSIDERATION, COURT), "60日", "先", "15日"),
    /** 救济途径（任选）. */
    REMEDY_CHOICE(
            LetterPart.CLAUSE, "《行政复议法》第二十条、《行政诉讼法》第四十六条", must(Placeholder.RECONSIDERATION, COURT), "60日", "6个月"),
    /** 投诉渠道. */
    COMPLAINT_CLAUSE(LetterPart.CLAUSE, "条例第五十一条", must(AUTHORITY, SUPERVISION, SUPERIOR));

    /** 用处: who gets the text, or where it stands; and what may be said there. */
    private enum LetterPart {
        TO_APPLICANT(FilledFrom.CASE, FilledFrom.PERSON, FilledFrom.BUREAU),
        ANSWER(FilledFrom.CASE, FilledFrom.PERSON, FilledFrom.BUREAU),
        TO_THIRD_PARTY(FilledFrom.BUREAU),
        TO_AGENCY(FilledFrom.BUREAU),
        RECORD(FilledFrom.CASE, FilledFrom.PERSON, FilledFrom.BUREAU),
        PASSAGE(FilledFrom.CASE, FilledFrom.BUREAU, FilledFrom.MATTER),
        CLAUSE(FilledFrom.BUREAU);

        private final Set<FilledFrom> sources;

        LetterPart(FilledFrom first, FilledFrom... others) {
            sources = EnumSet.of(first, others);
        }
    }

    private final LetterPart part;
    private final String article;
    private final Set<Placeholder> musts;
    private final List<String> phrases;

    LetterKind(LetterPart part, String article, Set<Placeholder> musts, String... phrases) {
        this.part = part;
        this.article = article;
        this.musts = musts;
        this.phrases = List.of(phrases);
    }

    /** The passage that answers a matter with this outcome; where there are several, the usual one. */
    public static LetterKind of(Outcome outcome) {
        return choices(outcome).get(0);
    }

    /** The passages that may answer a matter with this outcome, the usual one first. */
    public static List<LetterKind> choices(Outcome outcome) {
        return switch (outcome) {
            case GRANTED -> List.of(GRANT, GRANT_BY_TELLING, ALREADY_PUBLIC);
            case PARTIALLY_GRANTED -> List.of(PARTIAL_GRANT);
            case DENIED_STATE_SECRET,
                    DENIED_LAW_PROHIBITS,
                    DENIED_SECURITY_STABILITY,
                    DENIED_THIRD_PARTY,
                    DENIED_INTERNAL_AFFAIRS,
                    DENIED_PROCESS_INFO,
                    DENIED_ENFORCEMENT_FILE -> List.of(DENIAL);
            case DENIED_ADMIN_QUERY -> List.of(SPECIAL_QUERY);
            case UNABLE_NOT_HELD -> List.of(NOT_EXISTING, NOT_THIS_AGENCY);
            case UNABLE_NEEDS_CREATION -> List.of(NEEDS_CREATION);
            case UNABLE_STILL_UNCLEAR -> List.of(STILL_UNCLEAR);
            case NOT_PROCESSED_PETITION -> List.of(PETITION);
            case NOT_PROCESSED_DUPLICATE -> List.of(DUPLICATE);
            case NOT_PROCESSED_PUBLICATION -> List.of(PUBLICATION);
            case NOT_PROCESSED_ABUSE -> List.of(ABUSE_REFUSED);
            case NOT_PROCESSED_RECONFIRM -> List.of(RECONFIRM);
            case OTHER_CLARIFICATION_LAPSED -> List.of(LAPSED);
            case OTHER_FEE_LAPSED -> List.of(FEE_LAPSED);
            case OTHER_MISC -> List.of(CLOSED);
        };
    }

    /** The clause that tells of this path. */
    static LetterKind of(RemedyPath path) {
        return path == RemedyPath.RECONSIDERATION_FIRST ? REMEDY_RECONSIDERATION : REMEDY_CHOICE;
    }

    /** The kinds that go out by themselves; the others are parts of a reply. */
    public static List<LetterKind> letters() {
        return Arrays.stream(values()).filter(LetterKind::isLetter).toList();
    }

    /** 依据. */
    public String article() {
        return article;
    }

    /** Does it go out by itself? */
    public boolean isLetter() {
        return part != LetterPart.PASSAGE && part != LetterPart.CLAUSE;
    }

    /** Does it answer one matter within the reply? */
    public boolean isPassage() {
        return part == LetterPart.PASSAGE;
    }

    /** 答复书: numbered, and issued once. */
    public boolean isReply() {
        return part == LetterPart.ANSWER;
    }

    /** 告知书: does it tell the applicant something before he has his answer? */
    public boolean isNotice() {
        return part == LetterPart.TO_APPLICANT;
    }

    /** 代字 of its 发文字号, which a setting may change; empty where it bears no number. */
    public String mark() {
        return switch (this) {
            case CLARIFICATION_NOTICE -> "公补";
            case REASON_REQUEST -> "公说";
            case EXTENSION_NOTICE -> "公延";
            case CONSULTATION_NOTICE -> "公知";
            case THIRD_PARTY_LETTER -> "公征";
            case JOINT_MAKER_LETTER -> "公共";
            case AGENCY_LETTER -> "公函";
            case FEE_NOTICE -> "公费";
            case DELAYED_REPLY -> "公迟";
            case REPLY -> "公复";
            case THIRD_PARTY_DECISION -> "公决";
            case CORRECTION_REPLY -> "公更";
            default -> "";
        };
    }

    /** Is it read by the applicant, or kept with what is his? Then it may say who he is. */
    public boolean isOfApplicant() {
        return part.sources.contains(FilledFrom.PERSON);
    }

    /** Does it give something out, so that it has an enclosure? */
    public boolean isEnclosing() {
        return this == GRANT || this == PARTIAL_GRANT;
    }

    /** Who is written to, where it is not the applicant; null otherwise. */
    public Placeholder addressee() {
        return switch (part) {
            case TO_THIRD_PARTY -> THIRD_PARTY;
            case TO_AGENCY -> ASKED_AGENCY;
            default -> null;
        };
    }

    /** Does it begin with a line that names its reader? */
    boolean isAddressed() {
        return part != LetterPart.RECORD;
    }

    /** What its template must hold. */
    public Set<Placeholder> musts() {
        return Set.copyOf(musts);
    }

    /** The words that its template must hold as they are: a period or a consequence that the law sets. */
    public List<String> phrases() {
        return phrases;
    }

    /** What its template may hold. */
    public Set<Placeholder> available() {
        Set<Placeholder> all = EnumSet.noneOf(Placeholder.class);
        Arrays.stream(Placeholder.values())
                .filter(one -> part.sources.contains(one.source()))
                .forEach(all::add);
        all.addAll(musts);
        if (addressee() != null) {
            all.add(addressee());
            all.add(REQUEST_NUMBER);
        }
        return all;
    }

    private static Set<Placeholder> must(Placeholder... those) {
        Set<Placeholder> set = EnumSet.noneOf(Placeholder.class);
        set.addAll(List.of(those));
        return set;
    }
}
