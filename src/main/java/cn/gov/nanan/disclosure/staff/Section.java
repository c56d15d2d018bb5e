package cn.gov.nanan.disclosure.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** 科室: a section of the bureau, or a 直属单位 that drafts in the bureau's name. */
@Entity
@Table(name = "section")
public class Section {
    /** 科室 or 直属单位. */
    public enum Kind {
        SECTION,
        AFFILIATED_UNIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = 60)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Kind kind;

    /** Order in lists. */
    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean active = true;

    protected Section() {}

    public Section(String name, Kind kind, int position) {
        this.name = Objects.requireNonNull(name);
        this.kind = Objects.requireNonNull(kind);
        this.position = position;
    }

    void amend(String newName, Kind newKind, int newPosition) {
        name = Objects.requireNonNull(newName);
        kind = Objects.requireNonNull(newKind);
        position = newPosition;
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public int position() {
        return position;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Section that && Objects.equals(name, that.name());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(name);
    }
}
