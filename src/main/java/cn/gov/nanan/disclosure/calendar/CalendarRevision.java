package cn.gov.nanan.disclosure.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** 日历版本: one row; whoever caches the calendar asks it whether the calendar is still the same. */
@Entity
@Table(name = "calendar_revision")
public class CalendarRevision {
    /** The key of the only row. */
    public static final int ONLY = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private int revision;

    /** Differs after every change, also where one was rolled back and another took its number. */
    @Column(nullable = false, length = 36)
    private String stamp;

    protected CalendarRevision() {}

    void advance() {
        revision++;
        stamp = UUID.randomUUID().toString();
    }

    public int revision() {
        return revision;
    }

    public String stamp() {
        return stamp;
    }
}
