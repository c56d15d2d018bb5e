package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;

/**
 * 拟答复一项.
 *
 * @param matter position of the matter, from 0
 * @param ground 部分公开的，其余部分不予公开的情形; null for every other outcome
 * @param reason why so, in the words of the letter; empty where all is given
 * @param elsewhere 不属于本机关负责公开, 条例第三十六条第（五）项: so that nothing had to be looked for; said of 本机关不掌握 alone
 * @param rightAgency the agency that is responsible; empty where it is not known
 */
public record ProposedAnswer(
        int matter, Outcome outcome, Outcome ground, String reason, boolean elsewhere, String rightAgency) {
    /** @throws BusinessException {@code request.error.long} */
    public ProposedAnswer {
        ground = outcome == Outcome.PARTIALLY_GRANTED ? ground : null;
        reason = RequestInput.text(RequestField.ANSWERS, reason, RequestMatter.LONGEST_REASON);
        elsewhere = elsewhere && outcome == Outcome.UNABLE_NOT_HELD;
        rightAgency =
                elsewhere ? RequestInput.text(RequestField.ANSWERS, rightAgency, RequestMatter.LONGEST_AGENCY) : "";
    }

    /** Of what is ours to answer. */
    public ProposedAnswer(int matter, Outcome outcome, String reason) {
        this(matter, outcome, null, reason);
    }

    /** Of what is ours to answer, with the ground of what is withheld of it. */
    public ProposedAnswer(int matter, Outcome outcome, Outcome ground, String reason) {
        this(matter, outcome, ground, reason, false, "");
    }
}
