package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.Composition;
import cn.gov.nanan.disclosure.letter.LetterFacts;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.LetterText;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.letter.TemplatesInUse;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
    private RequestNumbers numbers;

    @Inject
    private Event<LetterIssued> issues;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What the case already says of what the officer would write. */
    public Map<Placeholder, String> suggested(long id) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        return LetterGround.suggested(Requests.seen(entities.find(InformationRequest.class, id), actor));
    }

    /** 预览: what the letter would say; nothing is kept but that the applicant's data were opened. */
    public ComposedLetter preview(long id, LetterFilling filling) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request = Requests.seen(entities.find(InformationRequest.class, id), actor);
        LetterMaking.check(filling, request);
        LetterFacts facts = facts(request, opened(request, actor));
        return composed(filling, filling.kind().isReply() ? facts.numbered(pending()) : facts, templates.inUse());
    }

    /** What stands where the number will stand. */
    private static String pending() {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.number.pending");
    }

    /**
     * 制发: the letter is frozen; a reply gets its number.
     *
     * @param reason 重新制发的理由; needed where there is a reply already
     * @throws BusinessException {@code request.error.letter-…}
     */
    public Long issue(long id, LetterFilling filling, String reason) {
        Actor actor = acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request =
                Requests.seen(entities.find(InformationRequest.class, id, LockModeType.PESSIMISTIC_WRITE), actor);
        LetterMaking.check(filling, request);
        if (!LetterOccasions.mayIssue(filling.kind(), request)) {
            throw BusinessException.notOpen("request.error.letter-early", filling.kind(), request.step());
        }
        LetterOccasions.undone(filling.kind(), request).ifPresent(action -> {
            throw BusinessException.notOpen("request.error.letter-act", action, filling.kind());
        });
        List<LetterKind> earlier = kinds(id);
        LetterMaking.checkReason(filling.kind(), earlier, reason);
        TemplatesInUse texts = templates.inUse();
        PersonalData person = opened(request, actor);
        LetterFacts facts = facts(request, person);
        LetterMaking.checkComplete(composed(filling, facts, texts), filling, person);
        String number = filling.kind().isReply() ? numbers.nextLetter(today().getYear()) : "";
        ComposedLetter letter = composed(filling, facts.numbered(number), texts);
        LetterIssue which =
                new LetterIssue(earlier.size(), filling.kind(), number, texts.editions(), LetterMaking.given(reason));
        RequestLetter issued = frozen(new RequestLetter(request, which, actor.officer(), clock.instant()), letter);
        entities.persist(issued);
        entities.flush();
        audit.record(
                actor.userName(), "request.letter", request.subject().key(), (filling.kind() + " " + number).strip());
        issues.fire(new LetterIssued(issued));
        return issued.id();
    }

    private RequestLetter frozen(RequestLetter issued, ComposedLetter letter) {
        for (LetterFormat format : LetterFormat.values()) {
            issued.freeze(new LetterCopy(issued, format, format.of(letter), seal));
        }
        return issued;
    }

    private List<LetterKind> kinds(long id) {
        return entities.createQuery(
                        "select l.kind from RequestLetter l where l.request.id = :id order by l.position",
                        LetterKind.class)
                .setParameter("id", id)
                .getResultList();
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
        TemplatesInUse texts = templates.inUse().with(kind, checked);
        return composed(LetterGround.sample(kind, request), facts(request, opened(request, actor)), texts);
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
        return LetterFormat.PDF.of(composed(filling, facts(request, seal.open(request.personal())), templates.inUse()));
    }

    private InformationRequest numbered(String number) {
        return entities.createQuery(
                        "select r from InformationRequest r where r.number = :number", InformationRequest.class)
                .setParameter("number", number == null ? "" : number.strip())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("request.error.letter-code"));
    }

    private PersonalData opened(InformationRequest request, Actor actor) {
        audit.record(actor.userName(), "request.look", request.subject().key(), null);
        return seal.open(request.personal());
    }

    private LetterFacts facts(InformationRequest request, PersonalData person) {
        return LetterGround.of(request, person, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BureauClock.ZONE);
    }

    private static ComposedLetter composed(LetterFilling filling, LetterFacts facts, TemplatesInUse texts) {
        return Composition.of(filling, facts, texts::text);
    }
}
