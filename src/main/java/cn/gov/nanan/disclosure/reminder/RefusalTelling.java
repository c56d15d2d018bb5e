package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.exchange.PackageRefused;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** 外网拒收的通知: the 公开办, which let it go, and its drafter are told of each item; the next version settles it. */
@Stateless
public class RefusalTelling {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    public void refused(@Observes PackageRefused event) {
        List<String> numbers = event.indexNumbers();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            items(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())))
                    .forEach(subject -> tell(subject, event));
        }
    }

    private Stream<Subject> items(List<String> numbers) {
        return entities
                .createQuery(
                        "select i.id, i.section.id, i.drafter.id from InformationItem i"
                                + " where i.publicLife.indexNumber in :numbers order by i.id",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(row -> new Subject(SubjectKind.ITEM, (Long) row[0], (Long) row[1], (Long) row[2]));
    }

    private void tell(Subject subject, PackageRefused event) {
        Concern concern = new Concern(
                "refused:" + subject.id() + "@" + event.sequence() + "/" + event.receipt(),
                subject,
                PriorActors.of(subject),
                Messages.keyOf(Occasion.REFUSED_OUTSIDE),
                List.of());
        messenger.tell(
                addressees.of(Occasion.REFUSED_OUTSIDE, concern, event.at()),
                concern.matter(Occasion.REFUSED_OUTSIDE, null),
                event.at());
    }

    /** 更正、废止、撤回: the next version goes its own way. */
    public void settled(@Observes ItemActed event) {
        if (event.has(Effect.CORRECTS) || event.has(Effect.REPEALS) || event.has(Effect.WITHDRAWS)) {
            messenger.settle(event.item().subject(), Set.of(Occasion.REFUSED_OUTSIDE), event.at());
        }
    }
}
