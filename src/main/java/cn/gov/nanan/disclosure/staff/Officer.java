package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.signon.Recognised;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 人员: an officer with an account and the roles that he holds. */
@Entity
@Table(name = "officer")
public class Officer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "user_name", nullable = false, unique = true, length = 64)
    private String userName;

    /** 姓名. */
    @Column(nullable = false, length = 60)
    private String name;

    @Column(name = "password_hash", nullable = false, length = 400)
    private String passwordHash;

    @Column(name = "must_change_password", nullable = false)
    private boolean mustChangePassword;

    @Column(nullable = false)
    private boolean active = true;

    /** 电子邮箱; null while there is none. */
    @Column(length = EmailAddress.LONGEST)
    private String email;

    /** 公开办负责人, of one who holds that role: he consents to the extension of an answer, 条例第三十三条. */
    @Column(name = "office_head", nullable = false)
    private boolean officeHead;

    /** 两步验证: since when he shows a second factor; null where he does not. */
    @Column(name = "second_factor_at")
    private Instant secondFactorAt;

    /** 统一身份: who he was to the provider when he last came from it; null where he never did. */
    @Column(name = "sign_on_subject", length = 400)
    private String signOnSubject;

    /** 统一退出: when the provider last logged him out; what was opened before is closed. */
    @Column(name = "signed_out_at")
    private Instant signedOutAt;

    @OneToMany(mappedBy = "officer", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    private Set<Appointment> appointments = new LinkedHashSet<>();

    protected Officer() {}

    public Officer(String userName, String name, String passwordHash, boolean mustChangePassword) {
        this.userName = Objects.requireNonNull(userName);
        this.name = Objects.requireNonNull(name);
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.mustChangePassword = mustChangePassword;
    }

    /**
     * Appoints to a role of one section, such as 科室负责人 of 产业发展科; appointing twice changes nothing.
     *
     * @throws BusinessException when one person would both administer, or audit, and handle items
     */
    public void appoint(Role role, Section section) {
        if (appointments.stream().anyMatch(held -> !held.role().isCompatibleWith(role))) {
            throw new BusinessException("staff.error.roles-separate");
        }
        if (!isAppointed(role, section)) {
            appointments.add(new Appointment(this, role, section));
        }
    }

    /** Appoints to a role for the whole bureau, such as 公开办. */
    public void appoint(Role role) {
        appoint(role, null);
    }

    public void relieve(Role role, Section section) {
        appointments.removeIf(appointment -> appointment.is(role, section));
    }

    void rename(String newName) {
        name = Objects.requireNonNull(newName);
    }

    /** @param address null to be reached no more */
    void reachAt(EmailAddress address) {
        email = address == null ? null : address.text();
    }

    /** 停用: may no longer log in nor act; what he did stays his. */
    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    /** @param byHimself false when somebody else has set it, so that he must choose another at his next login */
    void changePassword(String newHash, boolean byHimself) {
        passwordHash = Objects.requireNonNull(newHash);
        mustChangePassword = !byHimself;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** 没有密码的人员: comes in by way of the provider or the directory only. */
    static Officer withoutPassword(String userName, String name) {
        return new Officer(userName, name, PasswordHash.NONE, false);
    }

    /** Is a password of his kept here? */
    public boolean hasLocalPassword() {
        return !PasswordHash.NONE.equals(passwordHash);
    }

    /** Has the provider another behind this account than the one it belongs to? One whom no provider names is nobody else. */
    boolean isOther(Recognised person) {
        return isKnownToProvider()
                && !person.subject().isEmpty()
                && !person.subject().equals(signOnSubject)
                && issuer(person.subject()).equals(issuer(signOnSubject));
    }

    /** Comes he from this provider for the first time? Also after the settings have named another provider. */
    boolean isNewAs(Recognised person) {
        return !person.subject().isEmpty() && !person.subject().equals(signOnSubject) && !isOther(person);
    }

    private static String issuer(String subject) {
        return subject.replaceFirst(" .*", "");
    }

    /** @param subject null to be known to it no more */
    void knownAs(String subject) {
        signOnSubject = subject;
    }

    /** 统一身份对应: is he one certain person to the provider? */
    public boolean isKnownToProvider() {
        return signOnSubject != null;
    }

    /** @return false where this was told before, or something later: told once more it closes nothing */
    boolean signedOut(Instant at) {
        Instant told = at.truncatedTo(ChronoUnit.SECONDS);
        boolean later = signedOutAt == null || told.isAfter(signedOutAt);
        signedOutAt = later ? told : signedOutAt;
        return later;
    }

    boolean hasPassword(String password) {
        return PasswordHash.matches(password, passwordHash);
    }

    void secondFactorSince(Instant now) {
        secondFactorAt = now.truncatedTo(ChronoUnit.SECONDS);
    }

    void withoutSecondFactor() {
        secondFactorAt = null;
    }

    /** Since when he shows a second factor; empty where he does not. */
    public Optional<Instant> secondFactorAt() {
        return Optional.ofNullable(secondFactorAt);
    }

    /**
     * Changes when a session that was opened before must end: another password or second factor, other roles, another
     * identity at the provider, logged out by it, or the account closed.
     */
    public String stamp() {
        return active
                ? Integer.toHexString(
                        Objects.hash(passwordHash, roleNames(), secondFactorAt, signedOutAt, signOnSubject))
                : "closed";
    }

    /** By name: the hash of an enum constant differs from node to node. */
    private List<String> roleNames() {
        return roles().stream().map(Role::name).toList();
    }

    private boolean isAppointed(Role role, Section section) {
        return appointments.stream().anyMatch(appointment -> appointment.is(role, section));
    }

    /** 指定或者免去公开办负责人. */
    public void headOffice(boolean heads) {
        officeHead = heads;
    }

    /** 公开办负责人: one who holds its role, and is marked as its head. */
    public boolean isOfficeHead() {
        return officeHead && holds(Role.DISCLOSURE_OFFICE);
    }

    /** Does this officer hold the role, in whatever section? */
    public boolean holds(Role role) {
        return active && appointments.stream().anyMatch(appointment -> appointment.role() == role);
    }

    /** Does this officer hold the role in exactly this section ({@code null}: bureau-wide)? */
    public boolean holds(Role role, Section section) {
        return active && appointments.stream().anyMatch(appointment -> appointment.is(role, section));
    }

    /** The sections in which this officer holds the role, in their order. */
    public List<Section> sectionsAs(Role role) {
        return appointments.stream()
                .filter(appointment -> active && appointment.role() == role && appointment.section() != null)
                .map(Appointment::section)
                .sorted(Comparator.comparingInt(Section::position))
                .toList();
    }

    /** The roles held, whatever their sections. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        appointments.stream()
                .filter(appointment -> active)
                .map(Appointment::role)
                .forEach(roles::add);
        return roles;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String userName() {
        return userName;
    }

    public String name() {
        return name;
    }

    /** 电子邮箱, or null. */
    public String email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    /** By role, then by the section's place. */
    public Set<Appointment> appointments() {
        Set<Appointment> sorted = new LinkedHashSet<>();
        appointments.stream()
                .sorted(Comparator.comparing(Appointment::role).thenComparingInt(Appointment::position))
                .forEach(sorted::add);
        return Collections.unmodifiableSet(sorted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Officer that && Objects.equals(userName, that.userName());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(userName);
    }
}
