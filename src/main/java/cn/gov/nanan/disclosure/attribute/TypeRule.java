package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 文种规则: one dated version of what 附件2 四 says about a 文种 and its subtype.
 *
 * <p>A version never changes but for its last day; an amendment is a new row with the same {@link #code()}. An item that
 * refers to the row itself keeps the version that it was judged by.
 */
@Entity
@Table(name = "type_rule")
public class TypeRule {
    public static final int LONGEST_SOURCE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "type_rule_seq")
    private Long id;

    @Version
    private int version;

    @Embedded
    private Subtype kind;

    @Embedded
    private Suggestion suggestion;

    @Embedded
    private Wording wording;

    /** The version of the whole rule set in which this row began. */
    @Column(name = "rule_set", nullable = false)
    private int ruleSet;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(nullable = false, length = LONGEST_SOURCE)
    private String source;

    protected TypeRule() {}

    public TypeRule(
            Subtype kind, Suggestion suggestion, Wording wording, int ruleSet, LocalDate validFrom, String source) {
        this.kind = Objects.requireNonNull(kind);
        this.suggestion = Objects.requireNonNull(suggestion);
        this.wording = Objects.requireNonNull(wording);
        this.ruleSet = ruleSet;
        this.validFrom = Objects.requireNonNull(validFrom);
        this.source = Objects.requireNonNull(source);
    }

    /** 修订: ends this version on the eve of {@code from} and gives the version that follows. */
    public TypeRule amended(
            Suggestion newSuggestion, Wording newWording, int newRuleSet, LocalDate from, String newSource) {
        if (validTo != null) {
            throw new BusinessException("attribute.error.rule-amended-before", code(), validTo.plusDays(1));
        }
        if (!from.isAfter(validFrom)) {
            throw new BusinessException("attribute.error.rule-from", validFrom);
        }
        validTo = from.minusDays(1);
        return new TypeRule(kind, newSuggestion, newWording, newRuleSet, from, newSource);
    }

    /** What became of an earlier version, for the audit trail. */
    String change(TypeRule earlier) {
        return "%s %s → %s, %s → %s; %s; %s"
                .formatted(subtype(), earlier.suggested(), suggested(), earlier.usual(), usual(), validFrom, source);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** May this attribute be chosen without a remark? */
    public boolean isUsual(Attribute attribute) {
        return usual().contains(attribute);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Such as 05-2a; the same in all versions. */
    public String code() {
        return kind.code();
    }

    public int ruleSet() {
        return ruleSet;
    }

    public DocumentType documentType() {
        return kind.documentType();
    }

    /** 文种细分 in the language asked for. */
    public String subtype(Locale locale) {
        return isEnglish(locale) ? kind.subtypeEn() : kind.subtype();
    }

    /** 文种细分. */
    public String subtype() {
        return kind.subtype();
    }

    public Subtype kind() {
        return kind;
    }

    public Suggestion suggestion() {
        return suggestion;
    }

    public Wording wording() {
        return wording;
    }

    /** Null where the text leaves it open: then nothing is preselected. */
    public Attribute suggested() {
        return suggestion.suggested();
    }

    public Set<Attribute> usual() {
        return suggestion.usual();
    }

    public Set<Caution> cautions() {
        return suggestion.cautions();
    }

    public String why(Locale locale) {
        return isEnglish(locale) ? wording.whyEn() : wording.why();
    }

    /** When another attribute than the suggested is right; null where none is. */
    public String occasion(Locale locale) {
        return isEnglish(locale) ? wording.occasionEn() : wording.occasion();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String source() {
        return source;
    }

    /** Does the title speak of this subtype? */
    public boolean isHintedBy(String title) {
        String pattern = kind.titlePattern();
        return pattern != null && Pattern.compile(pattern).matcher(title).find();
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
