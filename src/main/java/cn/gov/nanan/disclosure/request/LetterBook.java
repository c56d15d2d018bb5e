package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** 文书清单与封发: which letters a request has, how they are read again, and what is to be posted to whom. */
@Stateless
public class LetterBook {
    private static final int MOST = 100;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private PersonalSeal seal;

    @Inject
    private AuditTrail audit;

    /** What was issued, the earliest first, for whoever may see the request. */
    public List<LetterRow> ofRequest(long id) {
        Requests.seen(entities.find(InformationRequest.class, id), acting.actor());
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.request.LetterRow(l.id, l.kind, l.number, l.reason, d.whom, l.at,"
                                + " l.officer.name, c.sha256) from RequestLetter l join l.copies c left join l.duty d where l.request.id = :id"
                                + " and c.format = cn.gov.nanan.disclosure.letter.LetterFormat.PDF order by l.position",
                        LetterRow.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** 应制发而未制发的: for whoever may see the request, what became due first at the top. */
    public List<OwedLetter> owed(long id) {
        InformationRequest request = Requests.seen(entities.find(InformationRequest.class, id), acting.actor());
        return request.letterDuties().stream()
                .filter(duty -> !duty.isIssued())
                .map(duty -> new OwedLetter(
                        duty.id(),
                        duty.kind(),
                        duty.whom(),
                        duty.entry().action(),
                        duty.entry().at(),
                        !LetterBasis.of(duty.kind(), request, Optional.of(duty.id()))
                                .corrections()
                                .isEmpty()))
                .toList();
    }

    /** 答复书文号: of the latest reply that was issued. */
    public Optional<String> replyNumber(long id) {
        return ofRequest(id).stream()
                .filter(row -> row.kind().isReply())
                .map(LetterRow::number)
                .reduce((earlier, later) -> later);
    }

    /** The letters that fit where the request stands; none for whoever may not make any. */
    public List<LetterKind> fitting(long id) {
        Actor actor = acting.actor();
        InformationRequest request = Requests.seen(entities.find(InformationRequest.class, id), actor);
        return actor.acts(Role.DISCLOSURE_OFFICE) ? LetterOccasions.fitting(request.step()) : List.of();
    }

    /** 待邮寄: whose answer waits to be posted, what is due first at the top. */
    public List<Posting> toPost() {
        acting.require(Role.DISCLOSURE_OFFICE);
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.request.Posting(r.id, r.number, m.wanted,"
                                + " (select count(c) from RequestMatter c where c.request = r), r.due, r.provisional,"
                                + " m.outcome, l.number, r.since)"
                                + " from InformationRequest r join r.matters m on m.position = 0"
                                + " left join RequestLetter l on l.request = r and l.position = (select max(k.position)"
                                + " from RequestLetter k where k.request = r and k.kind = :reply)"
                                + " where r.step = :step and r.route = :route order by r.due, r.id",
                        Posting.class)
                .setParameter("reply", LetterKind.REPLY)
                .setParameter("step", RequestStep.SERVING)
                .setParameter("route", DeliveryRoute.POST)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** 信封: where the answers to these requests go; each look is recorded. */
    public List<Envelope> envelopes(List<Long> ids) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        return ids.stream()
                .distinct()
                .limit(MOST)
                .map(id -> Requests.seen(entities.find(InformationRequest.class, id), actor))
                .map(request -> {
                    audit.record(
                            actor.userName(), "request.look", request.subject().key(), null);
                    PersonalData person = seal.open(request.personal());
                    return new Envelope(
                            request.number(),
                            person.get(PersonalField.NAME),
                            person.get(PersonalField.ADDRESS),
                            person.get(PersonalField.POSTCODE));
                })
                .toList();
    }

    /**
     * 调阅: the letter as they were sent; each look is recorded.
     *
     * @throws BusinessException {@code request.error.letter-unknown}
     */
    public Fetched download(long letterId, LetterFormat format) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        RequestLetter letter = Optional.ofNullable(entities.find(RequestLetter.class, letterId))
                .orElseThrow(() -> BusinessException.notFound("request.error.letter-unknown"));
        LetterCopy copy =
                letter.copy(format).orElseThrow(() -> BusinessException.notFound("request.error.letter-unknown"));
        audit.record(
                actor.userName(),
                "request.letter-look",
                letter.request().subject().key(),
                letter.kind() + " " + format);
        return new Fetched(letter.kind(), letter.number(), copy.opened(seal));
    }

    /**
     * 调阅的文书.
     *
     * @param number 文号; null where a letter of its kind has none
     */
    public record Fetched(LetterKind kind, String number, byte[] bytes) {}
}
