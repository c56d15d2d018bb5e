package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.reply.Outcome;

/**
 * 拟答复一项.
 *
 * @param matter position of the matter, from 0
 * @param reason why so, in the words of the letter; empty where all is given
 */
public record ProposedAnswer(int matter, Outcome outcome, String reason) {
    /** @throws BusinessException {@code request.error.long} */
    public ProposedAnswer {
        reason = RequestInput.text(RequestField.ANSWERS, reason, RequestMatter.LONGEST_REASON);
    }
}
