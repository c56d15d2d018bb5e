package cn.gov.nanan.disclosure.annual;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import cn.gov.nanan.disclosure.staff.Officer;
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
import java.math.BigDecimal;
import java.time.Instant;

/** 手工填写、更正: one figure by hand, and why. Never changes; a later one of the same cell takes its place. */
@Entity
@Table(name = "annual_note")
public class CellNote {
    public static final int LONGEST_REASON = 500;
    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int DECIMALS = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "annual_note_seq")
    private Long id;

    @Embedded
    private ReportCell cell;

    @Column(name = "figure", nullable = false, updatable = false, precision = 12, scale = DECIMALS)
    private BigDecimal value;

    @Column(nullable = false, updatable = false, length = LONGEST_REASON)
    private String reason;

    /** Written after the report was frozen. */
    @Column(nullable = false, updatable = false)
    private boolean correction;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant at;

    protected CellNote() {}

    /** @throws BusinessException {@code annual.error.value}, {@code annual.error.reason} */
    CellNote(ReportCell cell, BigDecimal value, String reason, boolean correction, Officer officer, Instant at) {
        if (value == null || value.signum() < 0 || value.compareTo(MOST) > 0 || !isWritable(cell, value)) {
            throw BusinessException.invalid("value", "annual.error.value");
        }
        String said = Written.text(reason, LONGEST_REASON, "annual.error.reason-long");
        if (said == null) {
            throw BusinessException.invalid("reason", "annual.error.reason");
        }
        this.cell = cell;
        this.value = value;
        this.reason = said;
        this.correction = correction;
        this.officer = officer;
        this.at = at;
    }

    /** Money has two decimals, what is counted has none. */
    private static boolean isWritable(ReportCell cell, BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return decimals <= (cell.column().equals(ReportTable.AMOUNT) ? DECIMALS : 0);
    }

    public ReportCell cell() {
        return cell;
    }

    /** Without the zeros that the database adds. */
    public BigDecimal value() {
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    public String reason() {
        return reason;
    }

    public boolean isCorrection() {
        return correction;
    }

    public Officer officer() {
        return officer;
    }

    public Instant at() {
        return at;
    }
}
