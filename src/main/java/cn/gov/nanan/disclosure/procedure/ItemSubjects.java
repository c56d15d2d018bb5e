package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
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

/** 作为事项的信息: what items are called, and that one was handed on, for whoever keeps something of them. */
@Stateless
public class ItemSubjects {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Event<SubjectHandedOn> handedOn;

    public void name(@Observes Naming naming) {
        Set<Long> wanted = naming.wanted(SubjectKind.ITEM);
        if (!wanted.isEmpty()) {
            entities.createQuery(
                            "select i.id, i.text.form.title, i.decision.attribute, i.decision.ground from InformationItem i"
                                    + " where i.id in :wanted",
                            Object[].class)
                    .setParameter("wanted", wanted)
                    .getResultStream()
                    .forEach(row -> naming.say(
                            SubjectKind.ITEM, (Long) row[0], name((String) row[1], (Attribute) row[2], (Ground)
                                    row[3])));
        }
    }

    /** Only what is meant for the public may be named outside; null while nothing is decided. */
    static SubjectName name(String title, Attribute attribute, Ground ground) {
        return new SubjectName(title, attribute == Attribute.PROACTIVE, ground == Ground.STATE_SECRET);
    }

    public void follow(@Observes ItemActed event) {
        if (event.action() == Action.REASSIGN) {
            handedOn.fire(new SubjectHandedOn(event.item().subject()));
        }
    }
}
