package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.letter.LetterKind;
import java.time.Instant;
import java.util.List;

/**
 * 文书清单一行: a letter that was issued, without its bytes.
 *
 * @param number 发文字号; null where it has none
 * @param whom who was written to; null where it is the applicant
 * @param sha256 散列值 of the PDF
 */
public record LetterRow(
        Long id,
        LetterKind kind,
        String number,
        String reason,
        String whom,
        Instant at,
        String officer,
        String sha256) {
    /** 制发之后更正过: was a day of which it speaks put right after it was issued? */
    public boolean isOvertaken(List<RequestEntry> trail) {
        return trail.stream().anyMatch(entry -> entry.at().isAfter(at) && LetterBasis.isCorrecting(entry, kind));
    }
}
