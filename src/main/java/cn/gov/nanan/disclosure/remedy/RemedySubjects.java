package cn.gov.nanan.disclosure.remedy;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.subject.SubjectName;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Set;

/** 作为事项的救济案件: what they are called; nothing of them leaves the house in an e-mail or a calendar. */
@Stateless
public class RemedySubjects {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void name(@Observes Naming naming) {
        Set<Long> wanted = naming.wanted(SubjectKind.REMEDY);
        if (!wanted.isEmpty()) {
            entities.createQuery(
                            "select m.id, m.written.kind, m.written.number from RemedyCase m where m.id in :wanted",
                            Object[].class)
                    .setParameter("wanted", wanted)
                    .getResultStream()
                    .forEach(row -> naming.say(
                            SubjectKind.REMEDY,
                            (Long) row[0],
                            new SubjectName(name((RemedyKind) row[1], (String) row[2]), false, false)));
        }
    }

    /** By its kind, and its 案号 where it has one. */
    static String name(RemedyKind kind, String number) {
        String label = Messages.text(Locale.SIMPLIFIED_CHINESE, Messages.keyOf(kind));
        return number == null ? label : label + " " + number;
    }
}
