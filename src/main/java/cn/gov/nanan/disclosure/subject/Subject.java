package cn.gov.nanan.disclosure.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Locale;

/**
 * 事项: what a notice, an obligation or any other record of the house is about, in numbers, so that thousands of them load
 * nothing else. Whoever keeps one asks {@link Naming} what it is called, and follows {@link SubjectHandedOn}.
 *
 * @param section id of the section in charge; null where none is
 * @param holder id of the officer who has it in hand now; null where nobody has
 */
@Embeddable
public record Subject(
        @Enumerated(EnumType.STRING) @Column(name = "subject_kind", nullable = false, updatable = false, length = 32)
                SubjectKind kind,
        @Column(name = "subject_id", nullable = false, updatable = false) Long id,
        @Column(name = "section_id", updatable = false) Long section,
        @Column(name = "holder_id", updatable = false) Long holder)
        implements Serializable {
    /** As the audit trail and the calendar name it: {@code item:42}. */
    public String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /** Of its page, below that of the staff pages: {@code /items/item?id=42}. */
    public String address() {
        return kind.page() + "?id=" + id;
    }
}
