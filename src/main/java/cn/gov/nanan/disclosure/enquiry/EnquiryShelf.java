package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 网上申请的文件: what is kept of applicants in the public half. */
@Stateless
public class EnquiryShelf {
    private static final int PORTION = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    /** 换钥: a portion of what an older key seals. @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean reseal(String newest) {
        List<EnquiryFile> old = entities.createQuery(
                        "select f from EnquiryFile f where f.sealed.key <> :newest order by f.id", EnquiryFile.class)
                .setParameter("newest", newest)
                .setMaxResults(PORTION)
                .getResultList();
        old.forEach(file -> file.reseal(seal));
        return old.size() == PORTION;
    }

    /** 换钥: the same of what they wrote. @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean resealMessages(String newest) {
        List<EnquiryMessage> old = entities.createQuery(
                        "select m from EnquiryMessage m where m.sealed.key <> :newest order by m.id",
                        EnquiryMessage.class)
                .setParameter("newest", newest)
                .setMaxResults(PORTION)
                .getResultList();
        old.forEach(message -> message.reseal(seal));
        return old.size() == PORTION;
    }

    /** 换钥: the same of what they asked for, and what they were asked, which was kept open before. @return whether there may be more */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean resealAsked(String newest) {
        List<Enquiry> old = entities.createQuery(
                        "select e from Enquiry e where e.wanted.key <> :newest or e.asked.key <> :newest"
                                + " or e.askedBefore is not null order by e.id",
                        Enquiry.class)
                .setParameter("newest", newest)
                .setMaxResults(PORTION)
                .getResultList();
        old.forEach(enquiry -> enquiry.reseal(seal));
        return old.size() == PORTION;
    }

    /** 清除: his proofs, the answers that name him, what he asked for and what he wrote. */
    public void erase(String number) {
        entities.createQuery("delete from EnquiryFile f where f.number = :number")
                .setParameter("number", number)
                .executeUpdate();
        entities.createQuery("update Enquiry e set e.wanted.key = null, e.wanted.text = null, e.asked.key = null,"
                        + " e.asked.text = null, e.askedBefore = null, e.askedUntil = null where e.number = :number")
                .setParameter("number", number)
                .executeUpdate();
        entities.createQuery(
                        "update EnquiryMessage m set m.sealed.key = null, m.sealed.text = null where m.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }
}
