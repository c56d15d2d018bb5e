package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** 与申请人往来: what officers see of the public half: his proofs, what he says, and what he is given to fetch. */
@Stateless
public class Correspondence {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Requests requests;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private Acting acting;

    @Inject
    private PersonalSeal seal;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<AnswerGiven> given;

    /** 申请人来信: for whoever may see the request; what help he needs, for the 公开办 alone. */
    public List<SaidMessage> messages(long request) {
        boolean office = acting.actor().acts(Role.DISCLOSURE_OFFICE);
        return Exchanged.messages(entities, requests.find(request).number()).stream()
                .filter(message -> office || !message.kind().isForOfficeAlone())
                .map(message -> message.opened(seal))
                .toList();
    }

    /** 证明材料: by the 公开办 alone. */
    public List<EnquiryFileRow> proofs(long request) {
        acting.require(Role.DISCLOSURE_OFFICE);
        return Exchanged.files(entities, requests.find(request).number(), FileSide.PROOF);
    }

    /** 查看证明材料: each look is recorded. */
    public PublishedFile proof(long request, long file) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        String number = requests.find(request).number();
        EnquiryFile found = Optional.ofNullable(entities.find(EnquiryFile.class, file))
                .filter(known ->
                        known.side() == FileSide.PROOF && known.number().equals(number))
                .orElseThrow(() -> BusinessException.notFound("enquiry.error.no-file"));
        audit.record(actor.userName(), "enquiry.proof", "request:" + request, String.valueOf(file));
        return new PublishedFile(found.name(), found.mediaType(), seal.open(found.sealed()));
    }

    /**
     * 网上送达: gives the applicant these files to fetch with his code; what was given before stays.
     *
     * @throws BusinessException {@code staff.error.role-needed}
     */
    public void publishAnswer(String number, List<PublishedFile> files) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        shelf.keep(number, FileSide.ANSWER, files);
        audit.record(actor.userName(), "enquiry.answer", "enquiry:" + number, String.valueOf(files.size()));
        given.fire(new AnswerGiven(number, files));
    }
}
