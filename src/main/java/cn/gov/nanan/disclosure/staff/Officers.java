package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.OneReading;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signon.OpenIdProvider;
import cn.gov.nanan.disclosure.signon.Recognised;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** 人员管理: who there is, and the administrator's verbs on them. Each is audited; none touches content. */
@Stateless
public class Officers {
    public static final String USER_NAME_WRITTEN = "[a-z0-9][a-z0-9._@-]{1,31}";
    public static final int LONGEST_NAME = 60;
    static final Pattern USER_NAME = Pattern.compile(USER_NAME_WRITTEN);
    private static final int ASCII = 128;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    @Inject
    private OneReading reading;

    @Inject
    private OwnPasswords passwords;

    @Inject
    private FirstPassword firstPassword;

    public List<Officer> all() {
        return entities.createQuery("select o from Officer o order by o.active desc, o.userName", Officer.class)
                .getResultList();
    }

    public Optional<Officer> byUserName(String userName) {
        return userName == null || !USER_NAME.matcher(userName).matches() ? Optional.empty() : named(userName);
    }

    /** The same by a name that is known to be one. */
    public Optional<Officer> named(String userName) {
        return reading.once(List.of(Officer.class, userName), () -> entities.createQuery(
                        "select o from Officer o left join fetch o.appointments a left join fetch a.section"
                                + " where o.userName = :name",
                        Officer.class)
                .setParameter("name", userName)
                .getResultStream()
                .findFirst());
    }

    /** The active officers who hold the role, in whatever section. */
    public List<Officer> withRole(Role role) {
        return entities.createQuery(
                        "select distinct o from Officer o join o.appointments a"
                                + " where a.role = :role and o.active order by o.userName",
                        Officer.class)
                .setParameter("role", role)
                .getResultList();
    }

    /** The active officers who hold the role in this section. */
    public List<Officer> withRole(Role role, Section section) {
        return withRole(role).stream()
                .filter(officer -> officer.holds(role, section))
                .toList();
    }

    /** @return the initial password, shown once; it must be changed at the first login. Empty where no password opens anything */
    public String enrol(String userName, String name) {
        Officer admin = acting.require(Role.ADMIN).officer();
        if (userName == null || !USER_NAME.matcher(userName).matches()) {
            throw new BusinessException("staff.error.user-name");
        }
        if (byUserName(userName).isPresent()) {
            throw new BusinessException("staff.error.user-name-taken", userName);
        }
        String password = Setting.LOGIN_LOCAL.isOn() ? InitialPassword.generate() : "";
        entities.persist(
                password.isEmpty()
                        ? Officer.withoutPassword(userName, checked(name))
                        : new Officer(userName, checked(name), PasswordHash.of(password), true));
        record(admin, "staff.officer-enrolled", userName, name);
        return password;
    }

    /**
     * 认出: the account of somebody whom the provider or the directory has recognised. Where the setting lets everybody in, who
     * has none gets one without any role. The account is that identity's from then on; whether it is, {@link Logins} asks.
     */
    public Optional<Officer> recognised(Recognised person) {
        String account = folded(person.account());
        Optional<Officer> officer = byUserName(account);
        if (officer.isEmpty() && Setting.LOGIN_UNKNOWN.value().equalsIgnoreCase("enter")) {
            officer = enter(account, person);
        }
        officer.filter(known -> known.isActive() && known.isNewAs(person)).ifPresent(known -> {
            known.knownAs(person.subject());
            audit.record(known.userName(), "staff.sign-on-known", "officer:" + known.userName(), person.subject());
        });
        return officer;
    }

    private Optional<Officer> enter(String account, Recognised person) {
        if (!USER_NAME.matcher(account).matches()) {
            return Optional.empty();
        }
        Officer officer =
                Officer.withoutPassword(account, shortened(person.name().strip()));
        entities.persist(officer);
        entities.flush();
        audit.record(account, "staff.sign-on-entered", "officer:" + account, officer.name());
        return Optional.of(officer);
    }

    /** Has the same person come in for the first time twice at once: was he made, or made known, elsewhere meanwhile? */
    static boolean isAtOnce(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof OptimisticLockException || cause instanceof ConstraintViolationException);
    }

    /** As user names are written here; of another script none is: beyond ASCII lower case makes one letter of two. */
    static String folded(String given) {
        return given.chars().allMatch(one -> one < ASCII) ? given.toLowerCase(Locale.ROOT) : "";
    }

    /** As much of a name as is kept, and no half of a character. */
    static String shortened(String name) {
        int end = Math.min(LONGEST_NAME, name.length());
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }

    /** 统一退出: the provider has logged out whom it knows by this subject; all that he has opened here ends with it. */
    public void signedOut(OpenIdProvider.LoggedOut told) {
        entities.createQuery("select o from Officer o where o.signOnSubject = :subject", Officer.class)
                .setParameter("subject", told.subject())
                .getResultList()
                .forEach(officer -> {
                    if (officer.signedOut(told.at())) {
                        audit.record(officer.userName(), "staff.signed-out", "officer:" + officer.userName(), null);
                    }
                });
    }

    public void rename(String userName, int version, String name) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        record(admin, "staff.officer-renamed", userName, officer.name() + " → " + checked(name));
        officer.rename(checked(name));
    }

    /**
     * 指定或者免去公开办负责人, 条例第三十三条.
     *
     * @throws BusinessException {@code staff.error.head-of-office} for one who does not hold the role of the 公开办
     */
    public void headOffice(String userName, int version, boolean heads) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        if (heads && !officer.holds(Role.DISCLOSURE_OFFICE)) {
            throw new BusinessException("staff.error.head-of-office");
        }
        officer.headOffice(heads);
        record(admin, heads ? "staff.office-head-named" : "staff.office-head-relieved", userName, officer.name());
    }

    /** @param sectionId null for a role held bureau-wide */
    public void appoint(String userName, int version, Role role, Long sectionId) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Section section = section(role, sectionId);
        if (section != null && !section.isActive()) {
            throw new BusinessException("staff.error.section-needed", role);
        }
        current(userName, version).appoint(role, section);
        record(admin, "staff.officer-appointed", userName, shown(role, section));
    }

    public void relieve(String userName, int version, Role role, Long sectionId) {
        oneAtATime();
        Officer admin = acting.require(Role.ADMIN).officer();
        Section section = section(role, sectionId);
        Officer officer = current(userName, version);
        if (role == Role.ADMIN) {
            refuseIfLastAdmin(officer);
        }
        officer.relieve(role, section);
        record(admin, "staff.officer-relieved", userName, shown(role, section));
    }

    public void close(String userName, int version) {
        oneAtATime();
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        refuseIfLastAdmin(officer);
        officer.close();
        record(admin, "staff.officer-closed", userName, officer.name());
    }

    public void reopen(String userName, int version) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        officer.reopen();
        record(admin, "staff.officer-reopened", userName, officer.name());
    }

    /** @return the new initial password, shown once */
    public String resetPassword(String userName, int version) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        if (!Setting.LOGIN_LOCAL.isOn()) {
            throw new BusinessException("staff.error.no-local-password");
        }
        String password = InitialPassword.generate();
        firstPassword.replaces(officer);
        officer.changePassword(PasswordHash.of(password), false);
        record(admin, "staff.password-reset", userName, officer.name());
        return password;
    }

    /** Changes the acting officer's own password. */
    public Officer changePassword(String present, String wanted) {
        Officer officer = acting.officer();
        if (!passwords.isKept(officer)) {
            throw new BusinessException("staff.error.no-local-password");
        }
        passwords.requireKept(officer, present);
        PasswordPolicy.check(wanted, known(officer));
        if (wanted.equals(present)) {
            throw new BusinessException("staff.error.password-same");
        }
        firstPassword.replaces(officer);
        officer.changePassword(PasswordHash.of(wanted), true);
        record(officer, "staff.password-changed", officer.userName(), null);
        return officer;
    }

    /** 撤销两步验证 of one who has lost his app and his recovery codes. */
    public void resetSecondFactor(String userName, int version) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        Optional.ofNullable(entities.find(SecondFactor.class, officer.id())).ifPresent(entities::remove);
        officer.withoutSecondFactor();
        record(admin, "staff.second-factor-reset", userName, officer.name());
    }

    /** 解除对应: the account is no certain identity's of the provider any more; whom it names next by this name, gets it. */
    public void detach(String userName, int version) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Officer officer = current(userName, version);
        officer.knownAs(null);
        record(admin, "staff.sign-on-detached", userName, officer.name());
    }

    private static List<String> known(Officer officer) {
        return List.of(
                officer.userName(), officer.name(), Setting.AGENCY_NAME.value(), Setting.AGENCY_SHORT_NAME.value());
    }

    private Officer current(String userName, int version) {
        Officer officer =
                byUserName(userName).orElseThrow(() -> BusinessException.notFound("staff.error.officer-not-found"));
        if (officer.version() != version) {
            throw BusinessException.stale("staff.error.officer-changed", officer.name());
        }
        entities.lock(officer, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return officer;
    }

    private Section section(Role role, Long id) {
        if (role == null) {
            throw new BusinessException("staff.error.role-missing");
        }
        if (!role.isOfSection()) {
            return null;
        }
        return Optional.ofNullable(id)
                .map(given -> entities.find(Section.class, given))
                .orElseThrow(() -> new BusinessException("staff.error.section-needed", role));
    }

    private void refuseIfLastAdmin(Officer officer) {
        boolean another = withRole(Role.ADMIN).stream().anyMatch(admin -> !admin.equals(officer));
        if (officer.holds(Role.ADMIN) && !another) {
            throw new BusinessException("staff.error.last-admin");
        }
    }

    /** Two administrators who relieve each other at once wait here for one another, before either reads who there is. */
    private void oneAtATime() {
        entities.createNativeQuery("select job from job_run where job = 'staff.first-officers' for update")
                .getSingleResult();
    }

    private static String checked(String name) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new BusinessException("staff.error.name", LONGEST_NAME);
        }
        return given;
    }

    private static String shown(Role role, Section section) {
        return Messages.text(Locale.CHINESE, Messages.keyOf(role)) + (section == null ? "" : " · " + section.name());
    }

    private void record(Officer by, String act, String userName, String detail) {
        audit.record(by.userName(), act, "officer:" + userName, detail);
    }
}
