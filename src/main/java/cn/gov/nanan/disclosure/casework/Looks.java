package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 查看记录: who has looked at the applicant of a request, and when, out of the audit trail; for the 公开办 and the auditor. */
@Stateless
public class Looks {
    private static final int MOST = 200;

    /** 查看的种类: of the applicant, of a file that shows him, of his form in print, of a letter to him, of his proofs of identity. */
    private static final List<String> LOOKS =
            List.of("request.look", "request.look-file", "request.print", "request.letter-look", "enquiry.proof");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /** The latest first; none for anybody else. */
    public List<Look> at(long request) {
        if (!isOffered()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.casework.Look(coalesce(o.name, e.who), e.act, e.at)"
                                + " from AuditEvent e left join Officer o on o.userName = e.who"
                                + " where e.subject = :subject and e.act in (:looks) order by e.sequence desc",
                        Look.class)
                .setParameter("subject", "request:" + request)
                .setParameter("looks", LOOKS)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** May the acting officer read it? */
    public boolean isOffered() {
        return acting.actor().acts(Role.DISCLOSURE_OFFICE) || acting.actor().acts(Role.AUDITOR);
    }
}
