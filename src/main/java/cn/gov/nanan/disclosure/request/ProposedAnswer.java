package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;

/**
 * 拟答复一项.
 *
 * @param matter position of the matter, from 0
 * @param ground 部分公开的，其余部分不予公开的情形; null for every other outcome
 * @param reason why so, in the words of the letter; empty where all is given
 */
public record ProposedAnswer(int matter, Outcome outcome, Outcome ground, String reason) {
    /** @throws BusinessException {@code request.error.long} */
    public ProposedAnswer {
        ground = outcome == Outcome.PARTIALLY_GRANTED ? ground : null;
        reason = RequestInput.text(RequestField.ANSWERS, reason, RequestMatter.LONGEST_REASON);
    }

    public ProposedAnswer(int matter, Outcome outcome, String reason) {
        this(matter, outcome, null, reason);
    }
}
