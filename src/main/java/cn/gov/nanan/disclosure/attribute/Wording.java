package cn.gov.nanan.disclosure.attribute;

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
        @Column(name = "occasion_en", length = 300) String occasionEn) {}
