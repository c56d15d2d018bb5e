package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedText;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** 网上申请的文件: what is kept of applicants in the public half. */
@Stateless
public class EnquiryShelf {
    private static final int PORTION = 20;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Clock clock;

    /** 收存文件: proofs that came with a form, or an answer that waits to be fetched. */
    public void keep(String number, FileSide side, List<PublishedFile> files) {
        files.forEach(file ->
                entities.persist(new EnquiryFile(number, side, file, seal.seal(file.content()), clock.instant())));
    }

    /** 收存来信. @param ticket of the form with which it was sent; null where there was none */
    public void keep(String number, SaidMessage said, String ticket) {
        SealedText text = said.text().isEmpty() ? null : seal.seal(said.text());
        entities.persist(new EnquiryMessage(number, said.kind(), text, ticket, said.at()));
    }

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

    /** 内网已收到: what he sent is there and no longer here; what he is told, and the code by which he is told, stays. */
    public void forget(String number) {
        entities.createQuery("delete from EnquiryFile f where f.number = :number and f.side = :side")
                .setParameter("number", number)
                .setParameter("side", FileSide.PROOF)
                .executeUpdate();
        eraseMessages(number);
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
        eraseMessages(number);
    }

    private void eraseMessages(String number) {
        entities.createQuery(
                        "update EnquiryMessage m set m.sealed.key = null, m.sealed.text = null where m.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }
}
