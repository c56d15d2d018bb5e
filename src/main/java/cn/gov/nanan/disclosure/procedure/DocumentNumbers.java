package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;

/** 发文字号之集: our own numbers, each only once; which comes next, and which were left out. */
@Stateless
public class DocumentNumbers {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The number that follows the highest of this year under the bureau's 发文代字. */
    public String suggestion() {
        TreeSet<Integer> used = used(prefix(), year());
        return new DocumentNumber(prefix(), year(), used.isEmpty() ? 1 : used.last() + 1, true).toString();
    }

    /** 空号: the numbers of this year below the highest that no document carries. */
    public List<String> gaps() {
        return gaps(prefix(), year());
    }

    public List<String> gaps(String prefix, int year) {
        TreeSet<Integer> used = used(prefix, year);
        return IntStream.range(1, used.isEmpty() ? 1 : used.last())
                .filter(serial -> !used.contains(serial))
                .mapToObj(serial -> new DocumentNumber(prefix, year, serial, true).toString())
                .toList();
    }

    /** @throws BusinessException {@code procedure.error.number-taken} when another item carries the number */
    public void requireFree(String typed, long itemId) {
        DocumentNumber number = DocumentNumber.parse(typed);
        entities.createQuery(
                        "select i.form.title from InformationItem i where i.issue.ownNumber = :number and i.id <> :item",
                        String.class)
                .setParameter("number", number.searchKey())
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst()
                .ifPresent(title -> {
                    throw new BusinessException("procedure.error.number-taken", number.toString(), title);
                });
    }

    /** Writes the item now, so that a number given twice at once is refused in words. */
    public void flush(InformationItem item) {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (isNumberTwice(refused) || isNumberTwice(refused.getCause())) {
                throw new BusinessException("procedure.error.number-taken-now", item.documentNumber());
            }
            throw refused;
        }
    }

    private static boolean isNumberTwice(Throwable refused) {
        return refused instanceof ConstraintViolationException violation
                && String.valueOf(violation.getConstraintName())
                        .toLowerCase(Locale.ROOT)
                        .contains("own_number");
    }

    private TreeSet<Integer> used(String prefix, int year) {
        String start = prefix + "|" + year + "|";
        TreeSet<Integer> serials = new TreeSet<>();
        entities.createQuery(
                        "select i.issue.ownNumber from InformationItem i where i.issue.ownNumber like :start",
                        String.class)
                .setParameter("start", start + "%")
                .getResultStream()
                .forEach(key -> serials.add(Integer.valueOf(key.substring(start.length()))));
        return serials;
    }

    private static String prefix() {
        return Setting.AGENCY_DOCUMENT_PREFIX.value();
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }
}
