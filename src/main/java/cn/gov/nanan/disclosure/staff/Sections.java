package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 科室管理: the bureau's sections and units, and the administrator's verbs on them. */
@Stateless
public class Sections {
    public static final int LONGEST_NAME = 60;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Acting acting;

    /** All sections, closed ones last. */
    public List<Section> all() {
        return entities.createQuery("select s from Section s order by s.active desc, s.position, s.name", Section.class)
                .getResultList();
    }

    public Optional<Section> byName(String name) {
        return entities.createQuery("select s from Section s where s.name = :name", Section.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    public void create(String name, Section.Kind kind, int position) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Section section = new Section(free(name, null), kind, position);
        entities.persist(section);
        record(admin, "staff.section-created", section, null);
    }

    public void amend(long id, int version, String name, Section.Kind kind, int position) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Section section = current(id, version);
        List<String> before = told(section);
        section.amend(free(name, section), kind, position);
        List<String> after = told(section);
        String changes = IntStream.range(0, before.size())
                .filter(part -> !before.get(part).equals(after.get(part)))
                .mapToObj(part -> before.get(part) + " → " + after.get(part))
                .collect(Collectors.joining("；"));
        record(admin, "staff.section-amended", section, changes);
    }

    public void close(long id, int version) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Section section = current(id, version);
        section.close();
        record(admin, "staff.section-closed", section, null);
    }

    public void reopen(long id, int version) {
        Officer admin = acting.require(Role.ADMIN).officer();
        Section section = current(id, version);
        section.reopen();
        record(admin, "staff.section-reopened", section, null);
    }

    /** What may be amended, as the trail says it. */
    private static List<String> told(Section section) {
        return List.of(section.name(), section.kind().name(), "#" + section.position());
    }

    private Section current(long id, int version) {
        Section section = Optional.ofNullable(entities.find(Section.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> BusinessException.notFound("staff.error.section-not-found"));
        if (section.version() != version) {
            throw BusinessException.stale("staff.error.section-changed", section.name());
        }
        return section;
    }

    private String free(String name, Section except) {
        String given = name == null ? "" : name.strip();
        if (given.isEmpty() || given.length() > LONGEST_NAME) {
            throw new BusinessException("staff.error.name", LONGEST_NAME);
        }
        byName(given).filter(found -> found != except).ifPresent(found -> {
            throw new BusinessException("staff.error.section-name-taken", given);
        });
        return given;
    }

    private void record(Officer by, String act, Section section, String detail) {
        audit.record(by.userName(), act, "section:" + section.name(), detail);
    }
}
