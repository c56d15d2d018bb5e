package cn.gov.nanan.disclosure.catalogue;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 变更及其条目.
 *
 * @param entry the whole entry as this change left it, as JSON; empty where a later change has overtaken it, or it is
 *     withdrawn
 */
public record ExpandedChange(CatalogueChange change, Optional<String> entry) {
    /** An entry as it is listed, with its digest. */
    record Digested(String indexNumber, String sha256, String json) {}

    /** These changes, or the first of them where the texts are long, with the entries that they left. */
    static List<ExpandedChange> of(EntityManager entities, List<CatalogueChange> changes) {
        Map<String, Digested> standing = standing(entities, numbers(changes));
        List<CatalogueChange> latest =
                changes.stream().filter(change -> isLatest(change, standing)).toList();
        Bodies bodies = new Bodies(entities);
        int fitting = bodies.fitting(numbers(latest));
        Map<String, String> texts = bodies.of(numbers(latest.subList(0, fitting)));
        long end = fitting < latest.size() ? latest.get(fitting).seq() : Long.MAX_VALUE;
        List<ExpandedChange> expanded = new ArrayList<>();
        for (CatalogueChange change : changes) {
            if (change.seq() < end) {
                Optional<String> entry = isLatest(change, standing)
                        ? Optional.of(EntryJson.whole(
                                standing.get(change.indexNumber()).json(), texts.get(change.indexNumber())))
                        : Optional.empty();
                expanded.add(new ExpandedChange(change, entry));
            }
        }
        return expanded;
    }

    private static boolean isLatest(CatalogueChange change, Map<String, Digested> standing) {
        Digested now = standing.get(change.indexNumber());
        return now != null && now.sha256().equals(change.sha256());
    }

    private static Map<String, Digested> standing(EntityManager entities, List<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select new cn.gov.nanan.disclosure.catalogue.ExpandedChange$Digested("
                                        + "e.indexNumber, e.written.sha256, e.written.json) from CatalogueEntry e"
                                        + " where e.indexNumber in :numbers",
                                Digested.class)
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .collect(Collectors.toMap(Digested::indexNumber, Function.identity()));
    }

    private static List<String> numbers(List<CatalogueChange> changes) {
        return changes.stream().map(CatalogueChange::indexNumber).distinct().toList();
    }
}
