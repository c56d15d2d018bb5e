package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.publication.IndexNumbers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

/** 已用索引号: what a row of a takeover file may not bring, since the catalogue has it from elsewhere. */
@Stateless
public class KnownNumbers {
    /** Stands for our own items, which no row of a file is. */
    private static final String OWN = "";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private IndexNumbers numbers;

    /** Each number with the key of the record that it was given to. */
    public Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        entities.createQuery("select e.indexNumber, e.sourceKey from HistoricalEntry e", Object[].class)
                .getResultStream()
                .forEach(row -> all.put((String) row[0], (String) row[1]));
        numbers.ofItems().forEach(number -> all.put(number, OWN));
        return all;
    }
}
