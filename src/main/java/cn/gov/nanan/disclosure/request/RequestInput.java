package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.LocalDate;
import java.util.List;

/**
 * 申请办理输入: what an officer says with an act, no more than that act asks. Texts are kept as they can be seen; empty where
 * none was given.
 *
 * <p>Throws {@code request.error.long} naming the field where a text is longer than it can be kept.
 */
public sealed interface RequestInput {
    /** 意见; empty where none was given. */
    String remark();

    /** 只有意见. */
    record Plain(String remark) implements RequestInput {
        public Plain {
            remark = noted(remark);
        }
    }

    /**
     * 登记.
     *
     * @param theme code of the 主题分类
     * @param received 收到日; null where it is still to be confirmed
     */
    record Registering(String theme, LocalDate received, String remark) implements RequestInput {
        public Registering {
            theme = text(RequestField.THEME, theme, InformationRequest.LONGEST_THEME);
            remark = noted(remark);
        }
    }

    /** 有日期的: the day on which something came or was agreed. */
    record Dated(LocalDate day, String remark) implements RequestInput {
        public Dated {
            remark = noted(remark);
        }
    }

    /**
     * 告知补正、要求说明理由.
     *
     * @param until the last day on which the applicant may do his part
     */
    record Awaiting(LocalDate until, String remark) implements RequestInput {
        public Awaiting {
            remark = noted(remark);
        }
    }

    /**
     * 通知缴费.
     *
     * @param until the last day to pay
     * @param before items of the same applicant in the same month before these; of no effect by page
     * @param count items or pages
     */
    record Charging(LocalDate until, FeeMethod method, int before, int count, String remark) implements RequestInput {
        public Charging {
            before = method == FeeMethod.BY_ITEM ? before : 0;
            remark = noted(remark);
        }
    }

    /** 分办、改派. */
    record Allotting(Section section, String remark) implements RequestInput {
        public Allotting {
            remark = noted(remark);
        }
    }

    /**
     * 分项交办.
     *
     * @param matter position of the matter, from 0
     * @param section who is to put forward its answer; the one in charge takes it back
     */
    record Sharing(int matter, Section section, String remark) implements RequestInput {
        public Sharing {
            remark = noted(remark);
        }
    }

    /**
     * 查找情况: the evidence that it was looked for, 条例第三十六条第（四）项.
     *
     * @param places which files and systems
     * @param terms by which words and years
     * @param found what came of it
     */
    record Searching(String places, String terms, String found) implements RequestInput {
        public static final int LONGEST = 300;

        public Searching {
            places = text(RequestField.SEARCH, places, LONGEST);
            terms = text(RequestField.SEARCH, terms, LONGEST);
            found = text(RequestField.SEARCH, found, LONGEST);
        }

        @Override
        public String remark() {
            return "";
        }
    }

    /**
     * 征求意见.
     *
     * @param whom its name, as the trail shows it; never in a letter to the applicant
     * @param until 请于何日前回复; null where the law says how long it has, or nobody does
     * @param matter position of the matter that it is about; null where it is about all
     */
    record Consulting(ReplyEventKind event, LocalDate day, String whom, LocalDate until, Integer matter, String remark)
            implements RequestInput {
        public Consulting {
            whom = text(RequestField.CONSULTATION, whom, RecordedEvent.LONGEST_NAME);
            remark = noted(remark);
        }

        public Consulting(ReplyEventKind event, LocalDate day, String whom, String remark) {
            this(event, day, whom, null, null, remark);
        }
    }

    /**
     * 登记意见, or that the letter which asks for it was received.
     *
     * @param opinion null where only the letter was received
     */
    record Hearing(ReplyEventKind event, LocalDate day, String whom, Opinion opinion, String remark)
            implements RequestInput {
        public Hearing {
            whom = text(RequestField.OPINION, whom, RecordedEvent.LONGEST_NAME);
            remark = noted(remark);
        }
    }

    /**
     * 更正期限事项.
     *
     * @param event position of what was recorded wrongly, or {@link #RECEIPT}
     * @param until whether it is 延迟至 that was wrong, not the day on which it was told
     * @param day the right one
     */
    record Redating(int event, boolean until, LocalDate day, String remark) implements RequestInput {
        /** 收到日 itself. */
        public static final int RECEIPT = -1;

        public Redating {
            remark = noted(remark);
        }

        public Redating(int event, LocalDate day, String remark) {
            this(event, false, day, remark);
        }
    }

    /** 拟答复: of each matter how it ends and why. */
    record Proposing(List<ProposedAnswer> answers, String remark) implements RequestInput {
        public Proposing {
            answers = List.copyOf(answers);
            remark = noted(remark);
        }
    }

    /** 延长答复, in 工作日. */
    record Extending(int days, LocalDate told, String remark) implements RequestInput {
        public Extending {
            remark = noted(remark);
        }
    }

    /**
     * 延迟答复.
     *
     * @param told 告知申请人之日
     * @param until 延迟至
     */
    record Delaying(LocalDate told, LocalDate until, String remark) implements RequestInput {
        public Delaying {
            remark = noted(remark);
        }
    }

    /**
     * 免予制发.
     *
     * @param duty id of what is not to be written any more; null where none was chosen
     */
    record Waiving(Long duty, String remark) implements RequestInput {
        public Waiving {
            remark = noted(remark);
        }
    }

    /**
     * 送达.
     *
     * @param letterNumber 答复书文号
     * @param on the day that counts: of posting, or of the signature
     * @param proof number of the registered letter, name of who signed
     */
    record Serving(String letterNumber, ServiceWay way, LocalDate on, String proof) implements RequestInput {
        public Serving {
            letterNumber = text(RequestField.SERVICE, letterNumber, InformationRequest.LONGEST_LETTER_NUMBER);
            proof = text(RequestField.SERVICE, proof, InformationRequest.LONGEST_PROOF);
        }

        @Override
        public String remark() {
            return "";
        }
    }

    private static String noted(String typed) {
        return text(RequestField.REMARK, typed, InformationRequest.LONGEST_REMARK);
    }

    /** As it is kept, empty for none. */
    static String text(RequestField field, String typed, int limit) {
        String text = typed == null ? "" : Written.visible(typed).strip();
        if (text.length() > limit) {
            throw BusinessException.invalid(field.name(), "request.error.long", field, limit, text.length());
        }
        return text;
    }
}
