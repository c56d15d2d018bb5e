package cn.gov.nanan.disclosure.platform;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 一并计数: all the numbers of a page in one statement, however many they are. */
@Stateless
public class Totals {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** A number by its name. */
    private record Summand<K>(K name, CountQuery query) {}

    /** What each of them says, the sum of its queries; nothing is asked where there are none. */
    public <K> Map<K, Long> ask(Map<K, List<CountQuery>> wanted) {
        List<Summand<K>> asked = new ArrayList<>();
        wanted.forEach((name, queries) -> queries.forEach(query -> asked.add(new Summand<>(name, query))));
        Map<K, Long> told = new LinkedHashMap<>();
        wanted.keySet().forEach(name -> told.put(name, 0L));
        if (!asked.isEmpty()) {
            Object[] row = row(asked.stream().map(Summand::query).toList());
            IntStream.range(0, row.length)
                    .forEach(at -> told.merge(asked.get(at).name(), ((Number) row[at]).longValue(), Long::sum));
        }
        return told;
    }

    private Object[] row(List<CountQuery> queries) {
        String all = IntStream.range(0, queries.size())
                .mapToObj(at -> "(" + queries.get(at).text(prefix(at)) + ")")
                .collect(Collectors.joining(", ", "select ", ""));
        TypedQuery<Object[]> query = entities.createQuery(all, Object[].class);
        IntStream.range(0, queries.size()).forEach(at -> queries.get(at).bound(query, prefix(at)));
        return query.getSingleResult();
    }

    private static String prefix(int at) {
        return "q" + at + "_";
    }
}
