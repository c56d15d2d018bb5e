package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.Network;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** 演示人员: the demo bureau's sections and officers ({@code db/demo/*.csv}), all with one well-known password. */
@Stateless
public class DemoOfficers {
    /** Shown on the login page while the demo setting is on. */
    public static final String PASSWORD = "disclosure-demo";

    /** 公开办负责人. */
    private static final String OFFICE_HEAD = "officehead";

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    /** Loads them unless there is any officer already. */
    public void load() {
        if (entities.createQuery("select count(o) from Officer o", Long.class).getSingleResult() > 0) {
            return;
        }
        Map<String, Section> sections = new HashMap<>();
        rows("sections").forEach(row -> {
            Section section = new Section(row.get("name"), Section.Kind.valueOf(row.get("kind")), sections.size() + 1);
            sections.put(section.name(), section);
            entities.persist(section);
        });
        String hash = PasswordHash.ofKnown(PASSWORD);
        rows(officers()).forEach(row -> entities.persist(officer(row, hash, sections)));
        audit.record("system", "staff.demo-loaded", "officer:*", null);
    }

    /** Those whom the login page offers, in the order in which an item meets them. */
    public List<Person> people() {
        return rows(officers()).stream()
                .map(row -> new Person(row.get("user"), row.get("name")))
                .toList();
    }

    /** 演示人员: user name and what he is called. */
    public record Person(String userName, String name) {}

    /** The public side has officers of its own. */
    private static String officers() {
        return Network.current() == Network.EXTRANET ? "portal-officers" : "officers";
    }

    private static Officer officer(CSVRecord row, String hash, Map<String, Section> sections) {
        Officer officer = new Officer(row.get("user"), row.get("name"), hash, false);
        Role role = Role.valueOf(row.get("role"));
        if (role.isOfSection()) {
            Stream.of(row.get("sections").split(" ")).forEach(name -> officer.appoint(role, sections.get(name)));
        } else {
            officer.appoint(role);
        }
        officer.headOffice(row.get("user").equals(OFFICE_HEAD));
        return officer;
    }

    private static List<CSVRecord> rows(String file) {
        String resource = "/db/demo/" + file + ".csv";
        try (Reader in =
                new InputStreamReader(DemoOfficers.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(in)
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
