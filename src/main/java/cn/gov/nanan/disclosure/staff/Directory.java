package cn.gov.nanan.disclosure.staff;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 通讯录: what all officers are called and in which sections they work, closed accounts too; one query. */
@Stateless
public class Directory {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    /** 一人. */
    public record Colleague(String userName, String name, List<String> sections) {}

    /** By their names. */
    public List<Colleague> all() {
        Map<String, Colleague> found = new LinkedHashMap<>();
        entities.createQuery(
                        "select distinct o.userName, o.name, s.name, s.position from Officer o left join o.appointments a"
                                + " left join a.section s order by o.name, o.userName, s.position",
                        Object[].class)
                .getResultStream()
                .forEach(row -> {
                    Colleague entry = found.computeIfAbsent(
                            (String) row[0], user -> new Colleague(user, (String) row[1], new ArrayList<>()));
                    if (row[2] != null) {
                        entry.sections().add((String) row[2]);
                    }
                });
        return List.copyOf(found.values());
    }
}
