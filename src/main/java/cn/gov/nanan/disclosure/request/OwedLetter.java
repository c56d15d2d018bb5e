package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import java.time.Instant;

/**
 * 应制发的文书一行.
 *
 * @param duty by which the page that makes it is told
 * @param whom who is to be written to; empty where it is the applicant
 * @param corrected 更正过: whether a day of which it speaks was put right since
 */
public record OwedLetter(Long duty, LetterKind kind, String whom, RequestAction action, Instant at, boolean corrected) {
    /** For pages, whose expressions see no record components of boolean type by the short name. */
    public boolean isCorrected() {
        return corrected;
    }
}
