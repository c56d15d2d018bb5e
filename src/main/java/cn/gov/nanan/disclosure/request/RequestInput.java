package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.LocalDate;
import java.util.List;

/** 申请办理输入: what an officer says with an act, no more than that act asks. */
public sealed interface RequestInput {
    /** 意见; empty where none was given. */
    String remark();

    /** 只有意见. */
    record Plain(String remark) implements RequestInput {}

    /**
     * 登记.
     *
     * @param theme code of the 主题分类
     * @param received 收到日; null where it is still to be confirmed
     */
    record Registering(String theme, LocalDate received, String remark) implements RequestInput {}

    /** 有日期的: the day on which something came or was agreed. */
    record Dated(LocalDate day, String remark) implements RequestInput {}

    /** 分办、改派. */
    record Allotting(Section section, String remark) implements RequestInput {}

    /**
     * 查找情况: the evidence that it was looked for, 条例第三十六条第（四）项.
     *
     * @param places which files and systems
     * @param terms by which words and years
     * @param found what came of it
     */
    record Searching(String places, String terms, String found) implements RequestInput {
        @Override
        public String remark() {
            return "";
        }
    }

    /**
     * 征求意见、登记意见.
     *
     * @param whom its name, as the trail shows it; never in a letter to the applicant
     */
    record Consulting(ReplyEventKind event, LocalDate day, String whom, String remark) implements RequestInput {}

    /** 拟答复: of each matter how it ends and why. */
    record Proposing(List<ProposedAnswer> answers, String remark) implements RequestInput {
        public Proposing {
            answers = List.copyOf(answers);
        }
    }

    /** 延长答复, in 工作日. */
    record Extending(int days, LocalDate told, String remark) implements RequestInput {}

    /**
     * 送达.
     *
     * @param letterNumber 答复书文号
     * @param on the day that counts: of posting, or of the signature
     * @param proof number of the registered letter, name of who signed
     */
    record Serving(String letterNumber, ServiceWay way, LocalDate on, String proof) implements RequestInput {
        @Override
        public String remark() {
            return "";
        }
    }
}
