package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.file.ProofImage;
import cn.gov.nanan.disclosure.platform.Allowance;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.Wanted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 提交申请: how a public form is taken in, once, and from no program. */
@Stateless
public class Submissions {
    /** Nobody fills in the form faster; programs do. The page waits by itself for whoever pastes quickly. */
    static final Duration SHORTEST = Duration.ofSeconds(2);

    /** 填写时间: for so many hours a form can be sent. */
    public static final long HOURS = 12;

    /** The one door: of two forms at once the second sees the first. */
    private static final String DOOR = "enquiry.submit";

    private static final Allowance BY_ADDRESS = new Allowance(Duration.ofHours(1));

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private SignedTickets tickets;

    @Inject
    private PersonalSeal seal;

    @Inject
    private RequestNumbers numbers;

    @Inject
    private Seam seam;

    @Inject
    private Enquiries enquiries;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private ReplyDeadlines deadlines;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<Submitted> submitted;

    @Inject
    private Clock clock;

    /**
     * @param ticket the signed ticket of the form
     * @param address from which it comes
     * @throws BusinessException {@code enquiry.error.…}: sent already (with the number), too fast, too old, too many; or the
     *     first fault of the form
     */
    public EnquiryReceipt submit(ApplicationForm form, String ticket, String address) {
        SignedTickets.Ticket known =
                tickets.readForm(ticket).orElseThrow(() -> new BusinessException("enquiry.error.ticket"));
        refuseOften(address);
        jobs.hold(DOOR);
        refuseSecond(known);
        refuseIf(known.age().compareTo(SHORTEST) < 0, "enquiry.error.fast", SHORTEST.toSeconds());
        refuseIf(isExpired(known), "enquiry.error.expired", HOURS);
        form.faults().stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        refuseOften(address);
        EnquiryReceipt receipt = take(form, known.said());
        BY_ADDRESS.use(address, clock.instant());
        return receipt;
    }

    /**
     * 限次: asked before anything that was sent is read, and again once the door is open: of forms sent at once, the last
     * may be one too many.
     *
     * @throws BusinessException {@code enquiry.error.often}
     */
    public void refuseOften(String address) {
        refuseIf(BY_ADDRESS.isUsedUp(address, Setting.ENQUIRY_HOURLY.number(), clock.instant()), "enquiry.error.often");
    }

    /**
     * 已经提交过: asked before anything else that was sent is looked at, so that none of it is shown again.
     *
     * @throws BusinessException {@code enquiry.error.sent}, stale, with the number
     */
    public void refuseSent(String ticket) {
        tickets.readForm(ticket).ifPresent(this::refuseSecond);
    }

    /** Can a form with this ticket still be sent, or was it sent already? */
    public boolean isUsable(String ticket) {
        return tickets.readForm(ticket).filter(known -> !isExpired(known)).isPresent();
    }

    private static boolean isExpired(SignedTickets.Ticket known) {
        return known.age().compareTo(Duration.ofHours(HOURS)) > 0;
    }

    private void refuseSecond(SignedTickets.Ticket known) {
        entities.createQuery("select e.number from Enquiry e where e.ticket = :ticket", String.class)
                .setParameter("ticket", known.said())
                .getResultStream()
                .findFirst()
                .ifPresent(number -> {
                    throw BusinessException.stale("enquiry.error.sent", number);
                });
    }

    private static void refuseIf(boolean wrong, String error, Object... arguments) {
        if (wrong) {
            throw new BusinessException(error, arguments);
        }
    }

    private EnquiryReceipt take(ApplicationForm form, String nonce) {
        LocalDate today = LocalDate.now(clock);
        String code = Requests.code();
        String number = numbers.next(today.getYear());
        PersonalData personal = form.personal();
        Submission submission = new Submission(
                number,
                seal.fingerprint(code),
                form.kind().orElseThrow(),
                seal.seal(personal.wantedFor(form.purpose())),
                form.matters(),
                form.form().orElseThrow(),
                form.route().orElseThrow(),
                today);
        entities.persist(new Enquiry(number, submission.codeDigest(), nonce));
        entities.flush();
        handOn(new Submitted(
                submission,
                form.proofs().stream().map(proof -> file(number, proof)).toList(),
                wishes(form)));
        return new EnquiryReceipt(
                number,
                code,
                personal.get(PersonalField.NAME),
                submission.matters().stream().map(Submissions::line).toList(),
                today,
                deadlines.due(today, List.of()).due());
    }

    /** To the procedure where it is on this node; else it waits to cross, and the applicant knows that it was sent. */
    private void handOn(Submitted form) {
        if (Network.current().hasProcedure()) {
            seam.inward(form);
            return;
        }
        Submission submission = form.submission();
        enquiries.take(new StatusRecord(
                submission.number(),
                null,
                PublicStep.ARRIVED,
                submission.on(),
                null,
                List.of(),
                null,
                submission.titles(),
                null));
        form.said().forEach(said -> shelf.keep(submission.number(), said, null));
        submitted.fire(form);
    }

    private static String line(Wanted wanted) {
        return Stream.of(wanted.title(), wanted.documentNumber(), wanted.description())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    /** Under a name of ours: that which it came with often is that of a person. */
    private static PublishedFile file(String number, ProofImage proof) {
        return new PublishedFile(number + "." + proof.extension(), proof.kind().mediaType(), proof.content());
    }

    private List<SaidMessage> wishes(ApplicationForm form) {
        List<SaidMessage> wishes = new ArrayList<>();
        if (form.assistance() != null) {
            wishes.add(new SaidMessage(MessageKind.ASSISTANCE, form.assistance(), clock.instant()));
        }
        if (form.isOtherFormAccepted()) {
            wishes.add(new SaidMessage(MessageKind.OTHER_FORM, "", clock.instant()));
        }
        return wishes;
    }
}
