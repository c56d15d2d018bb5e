package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.Elements;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.staff.Officer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 办理内容: what an officer says with an act. An act hears what it asks for; what belongs to another act says nothing to it,
 * except an attribute where it is closed.
 */
public sealed interface ActionInput {
    /** 意见, with whatever act. */
    Remarked remark();

    /** 意见 alone; who confirms what stands says no more. */
    record Remarked(String text) implements ActionInput {
        static final Remarked NONE = new Remarked(null);

        /** @param text null where nothing was written */
        public Remarked {
            text = FormText.REMARK.read(text);
        }

        public boolean isWritten() {
            return text != null;
        }

        @Override
        public Remarked remark() {
            return this;
        }
    }

    /** 公开属性 proposed, chosen or changed, and the 内容类别 where it is named with that. */
    record Deciding(Decision decision, Optional<String> category, Remarked remark) implements ActionInput {
        public Deciding {
            Objects.requireNonNull(decision);
            category = category.map(FormText.CATEGORY::read);
        }

        public Deciding(Decision decision, Remarked remark) {
            this(decision, Optional.empty(), remark);
        }
    }

    /** 保密审查, whatever it concludes. */
    sealed interface Reviewed extends ActionInput {
        Review review();
    }

    /** 审查意见: which attribute the 公开办 advises. */
    record Advising(Decision advice, Review review, Remarked remark) implements Reviewed {
        public Advising {
            Objects.requireNonNull(advice);
        }
    }

    /** 审查意见: 不能确定，报请认定, 条例第十七条第三款. */
    record Undecided(Review review, Remarked remark) implements Reviewed {}

    /** 复核, alone or in a group. */
    record Reviewing(Review review, Remarked remark) implements Reviewed {}

    /** 印发、定稿; what was left out is null, and is refused where the act asks for it. */
    record Issuing(String documentNumber, LocalDate formationDate, LocalDate issueDate, Remarked remark)
            implements ActionInput {}

    /** 修改文稿: the whole form as changed. */
    record Revising(DispatchForm form, Remarked remark) implements ActionInput {
        public Revising {
            Objects.requireNonNull(form);
        }
    }

    /** 整理要素. */
    record Arranging(Elements elements, Remarked remark) implements ActionInput {
        public Arranging {
            Objects.requireNonNull(elements);
        }
    }

    /** 建立链接、提取. */
    record Sourced(SourcePage page, Remarked remark) implements ActionInput {
        public Sourced {
            Objects.requireNonNull(page);
        }
    }

    /** 更正. */
    record Correcting(Amendment amendment, Remarked remark) implements ActionInput {
        public Correcting {
            Objects.requireNonNull(amendment);
        }
    }

    /** 撤回 of what is public. */
    record Withdrawing(Withdrawal.Reason reason, Remarked remark) implements ActionInput {
        public Withdrawing {
            Objects.requireNonNull(reason);
        }
    }

    /** 转办. */
    record Assigning(Officer assignee, Remarked remark) implements ActionInput {
        public Assigning {
            Objects.requireNonNull(assignee);
        }
    }

    static ActionInput none() {
        return Remarked.NONE;
    }

    static ActionInput remark(String remark) {
        return new Remarked(remark);
    }

    static ActionInput deciding(Decision decision, String remark) {
        return new Deciding(decision, new Remarked(remark));
    }

    /** @param category 内容类别 */
    static ActionInput deciding(Decision decision, String category, String remark) {
        return new Deciding(decision, Optional.of(category), new Remarked(remark));
    }

    static ActionInput advising(Decision advice, Findings findings, String remark) {
        return new Advising(advice, Review.of(findings), new Remarked(remark));
    }

    static ActionInput undecided(Findings findings, String remark) {
        return new Undecided(Review.of(findings), new Remarked(remark));
    }

    static ActionInput reviewing(Findings findings, String remark) {
        return reviewing(Review.of(findings), remark);
    }

    static ActionInput reviewing(Review review, String remark) {
        return new Reviewing(review, new Remarked(remark));
    }

    static ActionInput issuing(String documentNumber, LocalDate formationDate, LocalDate issueDate) {
        return new Issuing(documentNumber, formationDate, issueDate, Remarked.NONE);
    }

    static ActionInput revising(DispatchForm form, String remark) {
        return new Revising(form, new Remarked(remark));
    }

    static ActionInput arranging(Elements elements, String remark) {
        return new Arranging(elements, new Remarked(remark));
    }

    static ActionInput correcting(Amendment amendment, String remark) {
        return new Correcting(amendment, new Remarked(remark));
    }

    static ActionInput sourced(SourcePage page) {
        return new Sourced(page, Remarked.NONE);
    }

    static ActionInput withdrawing(Withdrawal.Reason reason, String remark) {
        return new Withdrawing(reason, new Remarked(remark));
    }

    static ActionInput assigning(Officer assignee, String remark) {
        return new Assigning(assignee, new Remarked(remark));
    }
}
