package cn.gov.nanan.disclosure.catalogue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 若干条目之正文: the texts of several entries at once, as many of them as one answer holds, so that an answer of 500 entries
 * weighs no more than the memory that there is for it.
 */
final class Bodies {
    /** Characters that one answer holds, unless its first entry alone has more. */
    static final long MOST = 4_000_000;

    private final EntityManager entities;

    Bodies(EntityManager entities) {
        this.entities = entities;
    }

    /** How many of these entries, from the first, fit into one answer; at least one. */
    int fitting(List<String> numbers) {
        if (numbers.isEmpty()) {
            return 0;
        }
        Map<String, Integer> lengths = entities.createQuery(
                        "select e.indexNumber, length(e.written.body) from CatalogueEntry e"
                                + " where e.indexNumber in :numbers and e.written.body is not null",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Integer) row[1]));
        long held = 0;
        int fitting = 0;
        while (fitting < numbers.size() && (fitting == 0 || held < MOST)) {
            held += lengths.getOrDefault(numbers.get(fitting), 0);
            fitting++;
        }
        return held > MOST && fitting > 1 ? fitting - 1 : fitting;
    }

    /** The texts by their numbers; none for what has none. */
    Map<String, String> of(List<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select e.indexNumber, e.written.body from CatalogueEntry e"
                                        + " where e.indexNumber in :numbers and e.written.body is not null",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
