package cn.gov.nanan.disclosure.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * 更正之处: one public element as it was and as it shall be.
 *
 * @param before null where nothing stood
 * @param after null where nothing shall stand
 */
@Embeddable
public record Corrected(
        @Enumerated(EnumType.STRING) @Column(name = "part", nullable = false, length = 32) FormText part,
        @Column(name = "text_before", length = 1000) String before,
        @Column(name = "text_after", length = 1000) String after) {}
