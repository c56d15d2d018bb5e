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
        @Column(name = "citation", nullable = false, length = LONGEST_CITATION) String citation,
        @Column(name = "clause", nullable = false, length = LONGEST_CLAUSE) String clause,
        @Column(name = "why", nullable = false, length = LONGEST_WHY) String why,
        @Column(name = "why_en", nullable = false, length = LONGEST_WHY) String whyEn,
        @Column(name = "occasion", length = LONGEST_OCCASION) String occasion,
        @Column(name = "occasion_en", length = LONGEST_OCCASION) String occasionEn) {
    public static final int LONGEST_CITATION = 60;
    public static final int LONGEST_CLAUSE = 600;
    public static final int LONGEST_WHY = 200;
    public static final int LONGEST_OCCASION = 300;

    /** @throws BusinessException {@code attribute.error.wording} when a text is missing or too long */
    public Wording {
        citation = needed(citation, LONGEST_CITATION);
        clause = needed(clause, LONGEST_CLAUSE);
        why = needed(why, LONGEST_WHY);
        whyEn = needed(whyEn, LONGEST_WHY);
        occasion = optional(occasion, LONGEST_OCCASION);
        occasionEn = optional(occasionEn, LONGEST_OCCASION);
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
