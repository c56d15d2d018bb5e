package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/**
 * 公开依据确认: the 公开办 or the deputy leader has looked up the provision by which the bureau discloses what is another's to
 * disclose, 条例第十条 「法律、法规对政府信息公开的权限另有规定的，从其规定」. Holds for this provision alone.
 */
@Embeddable
public class CitationCheck {
    @Column(name = "confirmed_citation", length = 200)
    private String citation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "citation_confirmed_by")
    private Officer officer;

    @Column(name = "citation_confirmed_on")
    private LocalDate on;

    protected CitationCheck() {}

    CitationCheck(String citation, Officer officer, LocalDate on) {
        this.citation = citation;
        this.officer = officer;
        this.on = on;
    }

    boolean isOf(String said) {
        return citation.equals(said);
    }

    public Officer officer() {
        return officer;
    }

    public LocalDate on() {
        return on;
    }
}
