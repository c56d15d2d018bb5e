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

/**
 * 内容类别: one dated version of a category of 附件2 一（二）, or of the county's additions of 条例第二十一条.
 *
 * <p>A version never changes but for its last day. Items keep the {@link #code()}, which is the same in all versions and
 * never given to another category: a closed one is no longer offered, and what has it keeps it.
 */
@Entity
@Table(name = "category_version")
public class ContentCategory {
    public static final int LONGEST_SOURCE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "category_version_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, length = 8)
    private String code;

    @Embedded
    private CategoryTerms terms;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(nullable = false, length = LONGEST_SOURCE)
    private String source;

    protected ContentCategory() {}

    ContentCategory(String code, CategoryTerms terms, LocalDate validFrom, String source) {
        this.code = Objects.requireNonNull(code);
        this.terms = Objects.requireNonNull(terms);
        this.validFrom = Objects.requireNonNull(validFrom);
        this.source = Objects.requireNonNull(source);
    }

    /** 修订: the version that follows from a later day on; a closed category is opened again by it. */
    ContentCategory amended(CategoryTerms newTerms, LocalDate from, String newSource) {
        if (validTo == null) {
            endBefore(from);
        } else if (!from.isAfter(validTo)) {
            throw new BusinessException("attribute.error.rule-from", validTo);
        }
        return new ContentCategory(code, newTerms, from, newSource);
    }

    /** 停用: not offered from this day on. */
    void close(LocalDate from) {
        if (validTo != null) {
            throw new BusinessException("attribute.error.category-closed", code, validTo.plusDays(1));
        }
        endBefore(from);
    }

    private void endBefore(LocalDate from) {
        if (!from.isAfter(validFrom)) {
            throw new BusinessException("attribute.error.rule-from", validFrom);
        }
        validTo = from.minusDays(1);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Long id() {
        return id;
    }

    /** C01 to C16 of the text, C17 and further ones of the bureau. */
    public String code() {
        return code;
    }

    public CategoryTerms terms() {
        return terms;
    }

    public String name() {
        return terms.name();
    }

    public String nameEn() {
        return terms.nameEn();
    }

    /** The short name in the language asked for. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn() : name();
    }

    public String indexDigits() {
        return terms.indexDigits();
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day; null while no end is settled. */
    public LocalDate validTo() {
        return validTo;
    }

    /** What the version stands on: a document and its number. */
    public String source() {
        return source;
    }

    /** 规范性文件: needs its dates of validity. */
    public boolean isNormative() {
        return isNormative(code);
    }

    public static boolean isNormative(String code) {
        return "C01".equals(code);
    }
}
