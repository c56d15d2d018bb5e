package cn.gov.nanan.disclosure.attribute;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.OneReading;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 内容类别之集: the categories in force, their history, and their amendment. */
@Stateless
public class Categories {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Acting acting;

    @Inject
    private AuditTrail audit;

    @Inject
    private OneReading reading;

    /** The categories that are offered today, in their order. */
    public List<ContentCategory> all() {
        return entities.createQuery(
                        "select c from ContentCategory c where c.validFrom <= :day"
                                + " and (c.validTo is null or c.validTo >= :day) order by c.terms.position, c.code",
                        ContentCategory.class)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    /** @throws BusinessException {@code attribute.error.category-unknown} where it is not offered today */
    public void requireOffered(String code) {
        if (all().stream().noneMatch(one -> one.code().equals(code))) {
            throw BusinessException.invalid("category", "attribute.error.category-unknown");
        }
    }

    /** Every version of every category, by code, the newest first. */
    public List<ContentCategory> versions() {
        return entities.createQuery(
                        "select c from ContentCategory c order by c.code, c.validFrom desc", ContentCategory.class)
                .getResultList();
    }

    /** All versions of a category, the newest first. */
    public List<ContentCategory> history(String code) {
        return entities.createQuery(
                        "select c from ContentCategory c where c.code = :code order by c.validFrom desc",
                        ContentCategory.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** What a category is called today; of a closed one, what it was called last. */
    public Optional<ContentCategory> byCode(String code) {
        LocalDate today = LocalDate.now(clock);
        return code == null
                ? Optional.empty()
                : reading.once(List.of(ContentCategory.class, code), () -> history(code)).stream()
                        .filter(version -> !version.validFrom().isAfter(today))
                        .findFirst();
    }

    /**
     * 修订类别.
     *
     * @param seenId the version that the administrator saw: amending another one is refused
     */
    public ContentCategory amend(Long seenId, CategoryTerms terms, LocalDate from, String source) {
        Officer officer = requireSound(from, source);
        ContentCategory seen = latest(seenId);
        ContentCategory next = seen.amended(terms, from, source.strip());
        entities.persist(next);
        record(officer, "category.amend", next, seen.name() + " " + seen.indexDigits() + " → ");
        return next;
    }

    /** 增设类别: with the code after the last one that was ever given. */
    public ContentCategory add(CategoryTerms terms, LocalDate from, String source) {
        Officer officer = requireSound(from, source);
        ContentCategory added = new ContentCategory(nextCode(), terms, from, source.strip());
        entities.persist(added);
        record(officer, "category.add", added, "");
        return added;
    }

    /** 停用类别: no longer offered from this day on; what has it keeps it. */
    public void close(Long seenId, LocalDate from) {
        Officer officer = acting.require(Role.ADMIN).officer();
        requireNotPast(from);
        ContentCategory seen = latest(seenId);
        seen.close(from);
        audit.record(officer.userName(), "category.close", "category:" + seen.code(), from.toString());
    }

    private Officer requireSound(LocalDate from, String source) {
        Officer officer = acting.require(Role.ADMIN).officer();
        requireNotPast(from);
        if (source == null || source.isBlank() || source.length() > ContentCategory.LONGEST_SOURCE) {
            throw new BusinessException("attribute.error.rule-source");
        }
        return officer;
    }

    private void requireNotPast(LocalDate from) {
        if (from == null || from.isBefore(LocalDate.now(clock))) {
            throw new BusinessException("attribute.error.rule-past");
        }
    }

    private ContentCategory latest(Long seenId) {
        ContentCategory seen =
                seenId == null ? null : entities.find(ContentCategory.class, seenId, LockModeType.PESSIMISTIC_WRITE);
        if (seen == null) {
            throw new BusinessException("attribute.error.category-unknown");
        }
        ContentCategory latest = history(seen.code()).get(0);
        if (!latest.id().equals(seen.id())) {
            throw new BusinessException("attribute.error.rule-amended-before", seen.code(), latest.validFrom());
        }
        return seen;
    }

    /** Of two who add at once the second waits for the first, and then counts on. */
    private String nextCode() {
        entities.createNativeQuery("update rule_loading set loaded = true").executeUpdate();
        String last = entities.createQuery("select max(c.code) from ContentCategory c", String.class)
                .getSingleResult();
        int number = Integer.parseInt(last.substring(1)) + 1;
        if (number > 99) {
            throw new BusinessException("attribute.error.category-codes-exhausted");
        }
        return "C%02d".formatted(number);
    }

    private void record(Officer officer, String act, ContentCategory made, String before) {
        String detail =
                before + made.name() + " " + made.indexDigits() + "; " + made.validFrom() + "; " + made.source();
        audit.record(officer.userName(), act, "category:" + made.code(), detail);
    }
}
