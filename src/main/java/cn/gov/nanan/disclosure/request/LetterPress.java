package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.letter.ComposedLetter;
import cn.gov.nanan.disclosure.letter.Composition;
import cn.gov.nanan.disclosure.letter.Enclosure;
import cn.gov.nanan.disclosure.letter.LetterFacts;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.LetterTemplates;
import cn.gov.nanan.disclosure.letter.TemplatesInUse;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** 成文与封存: puts a letter together of what the case recorded and the officer wrote, numbers and freezes it. Asks nobody who he is. */
@Dependent
public class LetterPress {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private PersonalSeal seal;

    @Inject
    private LetterTemplates templates;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private Event<LetterIssued> issues;

    /** 预览: as it would be issued, but for its number. */
    ComposedLetter proof(InformationRequest request, LetterOrder order, Instant at) {
        LetterKind kind = order.filling().kind();
        LetterFilling filling = filling(request, order);
        LetterMaking.check(filling, request);
        LetterFacts facts = facts(request, seal.open(request.personal()), at).enclosing(enclosures(request, order));
        String pending = Messages.text(Locale.SIMPLIFIED_CHINESE, "letter.number.pending");
        return composed(filling, LetterMark.of(kind).isEmpty() ? facts : facts.numbered(pending), templates.inUse());
    }

    /**
     * 制发.
     *
     * @throws BusinessException {@code request.error.letter-…}
     */
    public RequestLetter issue(InformationRequest request, LetterOrder order, Officer officer, Instant at) {
        LetterKind kind = order.filling().kind();
        LetterFilling filling = filling(request, order);
        LetterMaking.check(filling, request);
        LetterOccasions.require(kind, request);
        LetterBasis basis = LetterBasis.of(kind, request, order.duty());
        List<LetterKind> earlier = kinds(request);
        LetterMaking.checkReason(kind, earlier, order.reason());
        List<RequestFile> files = files(request, order);
        LetterMaking.checkFiles(filling, files, request);
        TemplatesInUse texts = templates.inUse();
        PersonalData person = seal.open(request.personal());
        LetterFacts facts = facts(request, person, at).enclosing(LetterMaking.enclosures(files));
        LetterMaking.checkComplete(composed(filling, facts, texts), filling, person);
        texts.requireWhole();
        String number = numbers.nextLetter(kind, day(at).getYear());
        ComposedLetter letter = composed(filling, facts.numbered(number), texts);
        RequestLetter issued = new RequestLetter(
                request,
                new LetterIssue(
                        earlier.size(),
                        kind,
                        number,
                        texts.editions(),
                        order.reason(),
                        basis.duty().orElse(null),
                        files),
                officer,
                at);
        for (LetterFormat format : LetterFormat.values()) {
            issued.freeze(new LetterCopy(issued, format, format.of(letter), seal));
        }
        basis.duty().ifPresent(LetterDuty::settle);
        entities.persist(issued);
        entities.flush();
        issues.fire(new LetterIssued(issued));
        return issued;
    }

    /** What was recorded stands above what is written. */
    private static LetterFilling filling(InformationRequest request, LetterOrder order) {
        LetterFilling written = order.filling();
        return written.with(
                LetterBasis.of(written.kind(), request, order.duty()).recorded());
    }

    private List<Enclosure> enclosures(InformationRequest request, LetterOrder order) {
        return LetterMaking.enclosures(files(request, order));
    }

    private List<RequestFile> files(InformationRequest request, LetterOrder order) {
        return LetterMaking.chosen(order.files(), given(request));
    }

    /** 拟提供的文件. */
    public List<RequestFile> given(InformationRequest request) {
        return entities.createQuery(
                        "select f from RequestFile f where f.request = :request and f.kind in (:given) order by f.matter, f.id",
                        RequestFile.class)
                .setParameter("request", request)
                .setParameter("given", RequestFileKind.GIVEN)
                .getResultList();
    }

    private List<LetterKind> kinds(InformationRequest request) {
        return entities.createQuery(
                        "select l.kind from RequestLetter l where l.request = :request order by l.position",
                        LetterKind.class)
                .setParameter("request", request)
                .getResultList();
    }

    static LetterFacts facts(InformationRequest request, PersonalData person, Instant at) {
        return LetterGround.of(request, person, day(at));
    }

    static ComposedLetter composed(LetterFilling filling, LetterFacts facts, TemplatesInUse texts) {
        return Composition.of(filling, facts, texts::text);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BureauClock.ZONE);
    }
}
