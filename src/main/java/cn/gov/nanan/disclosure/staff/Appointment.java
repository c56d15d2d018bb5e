package cn.gov.nanan.disclosure.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;

/** 任职: one role of one officer, in a section or for the whole bureau. */
@Entity
@Table(name = "appointment")
public class Appointment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "officer_id", nullable = false)
    private Officer officer;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Role role;

    /** Null for a role held bureau-wide. */
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "section_id")
    private Section section;

    protected Appointment() {}

    Appointment(Officer officer, Role role, Section section) {
        if (role.isOfSection() != (section != null)) {
            throw new IllegalArgumentException(role + " and section " + section);
        }
        this.officer = officer;
        this.role = role;
        this.section = section;
    }

    public Role role() {
        return role;
    }

    public Section section() {
        return section;
    }

    /** The section's place in lists; bureau-wide roles come first. */
    int position() {
        return section == null ? -1 : section.position();
    }

    boolean is(Role wanted, Section in) {
        return role == wanted && Objects.equals(section, in);
    }
}
