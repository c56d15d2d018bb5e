package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 按姓名找人: those who may act for others, everybody in service but oneself, the administrator and the auditor, each written as
 * 张三（zhangsan）.
 */
@Stateless
public class PersonSearch {
    static final int MOST = 10;
    private static final Pattern OFFERED = Pattern.compile(".*（([^（）]+)）");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** 提示: the first {@value #MOST} whose name or user name holds these words. */
    public List<String> offered(String words) {
        String typed = words == null ? "" : words.strip().toLowerCase(Locale.ROOT);
        return entities.createQuery(
                        "select o.name, o.userName from Officer o where o.active = true and o.userName <> :me"
                                + " and (lower(o.name) like :words escape '!' or o.userName like :words escape '!')"
                                + " and not exists (select a.id from Appointment a where a.officer = o and a.role in :apart)"
                                + " order by o.name, o.userName",
                        Object[].class)
                .setParameter("me", acting.officer().userName())
                .setParameter("words", "%" + typed.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("apart", Set.of(Role.ADMIN, Role.AUDITOR))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> row[0] + "（" + row[1] + "）")
                .toList();
    }

    /**
     * 所指的人: as offered, by user name, or by a name that one person alone bears.
     *
     * @param field whose entry it is
     * @return the user name
     * @throws BusinessException {@code staff.error.person-unknown}, {@code staff.error.person-several}
     */
    public String userName(String field, String written) {
        Matcher offered = OFFERED.matcher(written.strip());
        String meant = offered.matches() ? offered.group(1) : written.strip();
        List<String> found = entities.createQuery(
                        "select o.userName from Officer o where o.active = true and (o.userName = :meant or o.name = :meant)",
                        String.class)
                .setParameter("meant", meant)
                .setMaxResults(2)
                .getResultList();
        if (found.isEmpty()) {
            throw BusinessException.invalid(field, "staff.error.person-unknown", written.strip());
        }
        if (found.size() > 1) {
            throw BusinessException.invalid(field, "staff.error.person-several", written.strip());
        }
        return found.get(0);
    }
}
