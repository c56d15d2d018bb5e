package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 条文: the words that a rule stands on, and its explanation in both languages.
 *
 * @param citation where the clause stands, such as 附件2 四（五）①
 * @param clause the clause itself, quoted
 * @param why the reason in short
 * @param occasion when an attribute other than the suggested one is right; null where none is
 */
@Embeddable
public record Wording(
        @Column(name = "citation", nullable = false, length = 60) String citation,
        @Column(name = "clause", nullable = false, length = 600) String clause,
        @Column(name = "why", nullable = false, length = 200) String why,
        @Column(name = "why_en", nullable = false, length = 200) String whyEn,
        @Column(name = "occasion", length = 300) String occasion,
        @Column(name = "occasion_en", length = 300) String occasionEn) {
    /** @throws BusinessException {@code attribute.error.wording} when a text is missing or too long */
    public Wording {
        citation = needed(citation, 60);
        clause = needed(clause, 600);
        why = needed(why, 200);
        whyEn = needed(whyEn, 200);
        occasion = optional(occasion, 300);
        occasionEn = optional(occasionEn, 300);
    }

    private static String needed(String text, int longest) {
        String kept = optional(text, longest);
        if (kept == null) {
            throw new BusinessException("attribute.error.wording-needed");
        }
        return kept;
    }

    private static String optional(String text, int longest) {
        String kept = text == null || text.isBlank() ? null : text.strip();
        if (kept != null && kept.length() > longest) {
            throw new BusinessException("attribute.error.wording-long", longest, kept.length());
        }
        return kept;
    }
}
