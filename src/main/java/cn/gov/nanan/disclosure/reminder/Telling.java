package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.publication.ObligationOverdue;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.Set;

/** 通知有关人员: writes the messages, in the transaction of what they tell. */
@Stateless
public class Telling {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    /** 逾期: drafter, section head, deputy leader and 公开办, each once even where one officer is several of them. */
    public void overdue(@Observes ObligationOverdue event) {
        Set<Long> recipients = new LinkedHashSet<>(addressees.ofSection(event.section()));
        recipients.add(event.drafter());
        String subject = "obligation:" + event.obligation() + "@" + event.due();
        for (Long recipient : recipients) {
            Officer officer = entities.getReference(Officer.class, recipient);
            entities.persist(new Notice(officer, subject, Rung.OVERDUE, event.item(), event.due(), null, event.at()));
        }
    }

    /** 退回: the drafter, with what was written, each time anew. */
    public void returned(@Observes ItemActed event) {
        InformationItem item = event.item();
        if (event.after() == Step.DRAFTING
                && event.before() != Step.DRAFTING
                && !event.by().equals(item.drafter())) {
            String subject = "item:" + item.id() + "@" + event.at().toEpochMilli();
            entities.persist(
                    new Notice(item.drafter(), subject, Rung.RETURNED, item.id(), null, event.remark(), event.at()));
        }
    }
}
