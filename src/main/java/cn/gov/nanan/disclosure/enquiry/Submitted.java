package cn.gov.nanan.disclosure.enquiry;

import java.util.List;

/**
 * 已提交: a form was sent, with what came with it; on the public side of two networks fired in the same transaction, for
 * whoever carries it inward.
 */
public record Submitted(Submission submission, List<PublishedFile> proofs, List<SaidMessage> said) {
    public Submitted {
        proofs = List.copyOf(proofs);
        said = List.copyOf(said);
    }
}
