package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.calendar.WorkingCalendar;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** 救济案件: one complaint, reconsideration, lawsuit or request for correction, with the request that it is about. */
@Entity
@Table(name = "remedy_case")
public class RemedyCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remedy_case_seq")
    private Long id;

    @Version
    private int version;

    @Embedded
    private RemedyRecord written;

    /** 相关申请; null where it is about none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    private InformationRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false)
    private Officer officer;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    protected RemedyCase() {}

    RemedyCase(RemedyRecord written, InformationRequest request, Officer officer, Instant at) {
        write(written, request, officer, at);
    }

    /** 登记、修改: what is now known of it, and by whom it was written. */
    void write(RemedyRecord known, InformationRequest about, Officer by, Instant at) {
        written = known;
        request = about;
        officer = by;
        writtenAt = at;
    }

    /** 申请人信息已清除: forgets what was written freely. */
    void forget() {
        written = written.forgotten();
    }

    /** 答复、答辩期限届满日; null where no law sets one. */
    public LocalDate due(WorkingCalendar calendar) {
        return written.kind().period().due(written.receivedOn(), calendar);
    }

    /** What notices and the obligation to respond are about. */
    public Subject subject() {
        return new Subject(
                SubjectKind.REMEDY,
                id,
                request == null || request.section() == null
                        ? null
                        : request.section().id(),
                null);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RemedyRecord written() {
        return written;
    }

    public InformationRequest request() {
        return request;
    }

    /** Who wrote last. */
    public Officer officer() {
        return officer;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
