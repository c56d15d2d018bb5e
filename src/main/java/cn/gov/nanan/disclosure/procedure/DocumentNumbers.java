package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.number.DocumentNumber;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.platform.Uniqueness;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** 发文字号之集: our own numbers, each only once; which comes next, and which were left out. */
@Stateless
public class DocumentNumbers {
    private static final int LAST = 999_999;
    private static final String NUMBER = "documentNumber";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** The number that follows the highest of this year under the bureau's 发文代字. */
    public String suggestion() {
        TreeSet<Integer> used = used(prefix(), year());
        int next = used.isEmpty() ? 1 : Math.min(used.last() + 1, LAST);
        return new DocumentNumber(prefix(), year(), next, true).toString();
    }

    /** 空号: the numbers of this year below the highest that no document carries, a run of them as one entry. */
    public List<String> gaps() {
        return gaps(prefix(), year());
    }

    public List<String> gaps(String prefix, int year) {
        List<String> gaps = new ArrayList<>();
        int before = 0;
        for (int serial : used(prefix, year)) {
            if (serial - before > 1) {
                gaps.add(gap(prefix, year, before + 1, serial - 1));
            }
            before = serial;
        }
        return gaps;
    }

    /** One number, or the first and the last of a run: {@code 南工信〔2026〕5号—8号}. */
    private static String gap(String prefix, int year, int first, int last) {
        String from = new DocumentNumber(prefix, year, first, true).toString();
        return first == last ? from : from + "—" + last + "号";
    }

    /** @throws BusinessException {@code procedure.error.number-taken}, {@code …-unseen} when another item carries the number */
    public void requireFree(String typed, long itemId) {
        taken(DocumentNumber.parse(typed), itemId).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why another item may not carry the number; empty while it is free. */
    public Optional<BusinessException> taken(DocumentNumber number, long itemId) {
        return entities.createQuery(
                        "select i from InformationItem i where i.issue.ownNumber = :number and i.id <> :item",
                        InformationItem.class)
                .setParameter("number", number.searchKey())
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst()
                .map(other -> taken(number, other));
    }

    /** Names the other item to whoever may see it. */
    private BusinessException taken(DocumentNumber number, InformationItem other) {
        return other.isVisibleTo(acting.actor())
                ? BusinessException.invalid(
                        NUMBER,
                        "procedure.error.number-taken",
                        number.toString(),
                        other.title(),
                        other.section().name())
                : BusinessException.invalid(NUMBER, "procedure.error.number-taken-unseen", number.toString());
    }

    /** Writes the item now, so that a number given twice at once is refused in words. */
    public void flush(InformationItem item) {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            if (Uniqueness.isBroken(refused, "own_number")) {
                throw new BusinessException("procedure.error.number-taken-now", item.documentNumber());
            }
            throw refused;
        }
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
