package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.LetterFacts;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.LetterText;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 制发文书: how the next letter of a request is made, looked at and issued. Only the 公开办 does. */
@Stateless
public class RequestLetters {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private PersonalSeal seal;

    @Inject
    private LetterTemplates templates;

    @Inject
    private LetterPress press;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * What the case already says of such a letter.
     *
     * @param duty id of the one that it is to fulfil; empty for the one that waits longest
     */
    public LetterBasis basis(long id, LetterKind kind, Optional<Long> duty) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        LetterBasis basis = LetterBasis.of(kind, found(id, actor), duty);
        basis.duty().ifPresent(owed -> owed.entry().officer().name());
        basis.corrections().forEach(entry -> entry.officer().name());
        return basis;
    }

    /** 拟提供的文件: what a reply may enclose, by matter. */
    public List<RequestFile> given(long id) {
        return press.given(found(id, acting.require(Role.DISCLOSURE_OFFICE)));
    }

    /** 预览: what the letter would say; nothing is kept but that the applicant's data were opened. */
    public ComposedLetter preview(long id, LetterOrder order) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request = found(id, actor);
        looked(request, actor);
        return press.proof(request, order, clock.instant());
    }

    /**
     * 制发: the letter is numbered and frozen.
     *
     * @throws BusinessException {@code request.error.letter-…}
     */
    public Long issue(long id, LetterOrder order) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request =
                Requests.seen(entities.find(InformationRequest.class, id, LockModeType.PESSIMISTIC_WRITE), actor);
        looked(request, actor);
        RequestLetter issued = press.issue(request, order, actor.officer(), clock.instant());
        String which = issued.kind() + (issued.number() == null ? "" : " " + issued.number());
        audit.record(actor.userName(), "request.letter", request.subject().key(), which);
        return issued.id();
    }

    private InformationRequest found(long id, Actor actor) {
        return Requests.seen(entities.find(InformationRequest.class, id), actor);
    }

    /**
     * 试看模板: what a text that is not in force yet would say of a real request.
     *
     * @param number 申请编号
     */
    public ComposedLetter tried(String number, LetterKind kind, LetterText text) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request = numbered(number);
        LetterText checked = templates.checked(kind, text);
        looked(request, actor);
        return LetterPress.composed(
                LetterGround.sample(kind, request),
                facts(request),
                templates.inUse().with(kind, checked));
    }

    /**
     * 登记回执: for whoever holds the 查询码, which proves it; kept nowhere, since the code is not.
     *
     * @throws BusinessException {@code request.error.letter-code} where number and code do not belong together
     */
    public byte[] receipt(String number, String code) {
        InformationRequest request = numbered(number);
        if (code == null || !request.isKnownBy(seal.fingerprint(code))) {
            throw BusinessException.notFound("request.error.letter-code");
        }
        LetterFilling filling =
                new LetterFilling(LetterKind.RECEIPT, Map.of(Placeholder.QUERY_CODE, code), List.of(), List.of());
        return LetterFormat.PDF.of(LetterPress.composed(filling, facts(request), templates.inUse()));
    }

    private InformationRequest numbered(String number) {
        return entities.createQuery(
                        "select r from InformationRequest r where r.number = :number", InformationRequest.class)
                .setParameter("number", number == null ? "" : number.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("request.error.letter-code"));
    }

    private void looked(InformationRequest request, Actor actor) {
        audit.record(actor.userName(), "request.look", request.subject().key(), null);
    }

    private LetterFacts facts(InformationRequest request) {
        return LetterPress.facts(request, seal.open(request.personal()), clock.instant());
    }
}
