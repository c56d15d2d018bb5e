package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.subject.Naming;
import cn.gov.nanan.disclosure.subject.SubjectHandedOn;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.subject.SubjectName;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/**
 * 作为事项的申请: what requests are called, and that one was given to another section. What somebody asks for never leaves
 * the house in an e-mail or a calendar.
 */
@Stateless
public class RequestSubjects {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Event<SubjectHandedOn> handedOn;

    public void name(@Observes Naming naming) {
        Set<Long> wanted = naming.wanted(SubjectKind.REQUEST);
        if (!wanted.isEmpty()) {
            entities.createQuery(
                            "select r.id, r.number, m.wanted.title from InformationRequest r join r.matters m"
                                    + " where r.id in :wanted and m.position = 0",
                            Object[].class)
                    .setParameter("wanted", wanted)
                    .getResultStream()
                    .forEach(row ->
                            naming.say(SubjectKind.REQUEST, (Long) row[0], name((String) row[1], (String) row[2])));
        }
    }

    private static SubjectName name(String number, String title) {
        return new SubjectName(title == null ? number : number + " " + title, false, false);
    }

    public void follow(@Observes RequestActed event) {
        if (event.row().fields().contains(RequestField.SECTION)) {
            handedOn.fire(new SubjectHandedOn(event.request().subject()));
        }
    }
}
