package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.exchange.PackageHeld;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.notice.Recipient;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 不予放行的通知: who published an item, and its drafter, read why it was not let out; the next version settles it. */
@Stateless
public class HoldTelling {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    public void held(@Observes PackageHeld event) {
        Map<String, Subject> subjects = subjects(event);
        Map<String, Officer> officers = officers(event);
        event.packed().stream()
                .filter(one -> subjects.containsKey(one.indexNumber()))
                .forEach(one -> tell(one, subjects.get(one.indexNumber()), officers, event));
    }

    private void tell(PackageHeld.Held held, Subject subject, Map<String, Officer> officers, PackageHeld event) {
        Concern concern = new Concern(
                "held:" + held.line() + "@" + event.at().getEpochSecond(),
                subject,
                PriorActors.of(subject),
                Messages.keyOf(Occasion.HELD_BACK),
                List.of());
        Map<Long, Recipient> told = new LinkedHashMap<>();
        addressees.of(Occasion.HELD_BACK, concern, event.at()).forEach(one -> told.put(one.officer(), one));
        if (officers.containsKey(held.packedBy())) {
            long packer = officers.get(held.packedBy()).id();
            told.put(packer, Recipient.himself(packer));
        }
        messenger.tell(
                told.values(),
                concern.matter(Occasion.HELD_BACK, null),
                officers.get(event.by()),
                event.reason(),
                event.at());
    }

    private Map<String, Subject> subjects(PackageHeld event) {
        return entities.createQuery(
                        "select i.publicLife.indexNumber, i.id, i.section.id, i.drafter.id from InformationItem i"
                                + " where i.publicLife.indexNumber in :numbers",
                        Object[].class)
                .setParameter(
                        "numbers",
                        event.packed().stream()
                                .map(PackageHeld.Held::indexNumber)
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Subject(SubjectKind.ITEM, (Long) row[1], (Long) row[2], (Long) row[3])));
    }

    private Map<String, Officer> officers(PackageHeld event) {
        Set<String> names =
                event.packed().stream().map(PackageHeld.Held::packedBy).collect(Collectors.toSet());
        names.add(event.by());
        return entities.createQuery("select o from Officer o where o.userName in :names", Officer.class)
                .setParameter("names", names)
                .getResultStream()
                .collect(Collectors.toMap(Officer::userName, Function.identity()));
    }

    /** 更正、废止、撤回: the next version goes its own way. */
    public void settled(@Observes ItemActed event) {
        if (event.has(Effect.CORRECTS) || event.has(Effect.REPEALS) || event.has(Effect.WITHDRAWS)) {
            messenger.settle(event.item().subject(), Set.of(Occasion.HELD_BACK), event.at());
        }
    }
}
