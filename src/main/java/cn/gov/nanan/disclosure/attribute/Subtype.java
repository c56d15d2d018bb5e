package cn.gov.nanan.disclosure.attribute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 文种与细分: which documents a rule is about.
 *
 * @param code such as 05-2a, the same in all versions of the rule
 * @param subtype 文种细分, such as 指示性通知
 * @param titlePattern regular expression that finds this subtype in a title; null where a title does not tell
 */
@Embeddable
public record Subtype(
        @Column(name = "code", nullable = false, length = 16) String code,
        @Enumerated(EnumType.STRING) @Column(name = "document_type", nullable = false, length = 32)
                DocumentType documentType,
        @Column(name = "subtype", nullable = false, length = 60) String subtype,
        @Column(name = "subtype_en", nullable = false, length = 100) String subtypeEn,
        @Column(name = "title_pattern", length = 200) String titlePattern) {}
