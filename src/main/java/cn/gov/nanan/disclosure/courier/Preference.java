package cn.gov.nanan.disclosure.courier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;

/** 提醒设置: how one officer wants to be reached outside of the in-tray. */
@Entity
@Table(name = "preference")
public class Preference {
    @Id
    @Column(name = "officer_id")
    private long officer;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private MailChoice mail = MailChoice.ALL;

    /** Of the secret address of his calendar only this is kept; null while he has none. */
    @Column(name = "calendar_hash", length = 64, unique = true)
    private String calendarHash;

    @Column(name = "calendar_since")
    private Instant calendarSince;

    protected Preference() {}

    /** What holds for an officer who has said nothing. */
    Preference(long officer) {
        this.officer = officer;
    }

    void choose(MailChoice choice) {
        mail = Objects.requireNonNull(choice);
    }

    /** An address that there was before leads nowhere from now on. */
    void openCalendar(CalendarToken token, Instant now) {
        calendarHash = token.hash();
        calendarSince = now;
    }

    void closeCalendar() {
        calendarHash = null;
        calendarSince = null;
    }

    long officer() {
        return officer;
    }

    public MailChoice mail() {
        return mail;
    }

    /** Null while there is no address. */
    public Instant calendarSince() {
        return calendarSince;
    }
}
