package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;

/** 代理: who acts for an absent colleague, from which day to which, and as what; what is pending already is among it. */
@Entity
@Table(name = "delegation")
public class Delegation {
    public static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "principal_id", nullable = false, updatable = false)
    private Officer principal;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id", nullable = false, updatable = false)
    private Officer deputy;

    /** Null: in all roles of the absent colleague. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false, length = 32)
    private Role role;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(updatable = false, length = LONGEST_REASON)
    private String reason;

    protected Delegation() {}

    /** @throws BusinessException {@code staff.error.delegation.…} */
    Delegation(Officer principal, Officer deputy, Role role, LocalDate firstDay, LocalDate lastDay, String reason) {
        this.principal = Objects.requireNonNull(principal);
        this.deputy = Objects.requireNonNull(deputy);
        this.role = role;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        refuse(principal.equals(deputy), "self");
        refuse(firstDay == null || lastDay == null || lastDay.isBefore(firstDay), "days");
        refuse(role != null && !principal.holds(role), "role");
        refuse(!deputy.isActive(), "closed");
        refuse(this.reason != null && this.reason.length() > LONGEST_REASON, "reason");
        refuse(!isSeparate(principal, deputy, role), "separate");
    }

    /** 三员分离: nobody who administers or audits acts for others, nor is acted for. */
    private static boolean isSeparate(Officer principal, Officer deputy, Role role) {
        return principal.roles().stream()
                .filter(held -> role == null || role == held)
                .allMatch(held -> deputy.roles().stream().allMatch(held::isCompatibleWith)
                        && held != Role.ADMIN
                        && held != Role.AUDITOR);
    }

    private static void refuse(boolean wrong, String error) {
        if (wrong) {
            throw new BusinessException("staff.error.delegation." + error);
        }
    }

    /** 提前结束: from today on nobody acts for him any more; one that has not begun never does. */
    void end(LocalDate today) {
        lastDay = today.minusDays(1);
    }

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    boolean overlaps(Delegation other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }

    /** Does another one already say all that this one says? */
    boolean isCoveredBy(Delegation other) {
        return principal.equals(other.principal)
                && deputy.equals(other.deputy)
                && (other.role == null || other.role == role)
                && !firstDay.isBefore(other.firstDay)
                && !lastDay.isAfter(other.lastDay);
    }

    /** Does it cover this role of the absent colleague? */
    public boolean covers(Role wanted) {
        return role == null || role == wanted;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** 被代理人. */
    public Officer principal() {
        return principal;
    }

    /** 代理人. */
    public Officer deputy() {
        return deputy;
    }

    public Role role() {
        return role;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String reason() {
        return reason;
    }
}
