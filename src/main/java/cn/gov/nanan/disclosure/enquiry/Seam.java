package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.request.AnswerFiles;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.IncomingRequest;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.LetterIssued;
import cn.gov.nanan.disclosure.request.RequestActed;
import cn.gov.nanan.disclosure.request.RequestArrived;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.request.RequestLetter;
import cn.gov.nanan.disclosure.request.RequestNumbers;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.ServiceWay;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * 两半之间: the only class that knows both what the public half holds and what the procedure does. On one node it hands each
 * record straight on; between two networks a package carries it.
 */
@Stateless
public class Seam {
    @Inject
    private Requests requests;

    @Inject
    private Enquiries enquiries;

    @Inject
    private EnquiryShelf shelf;

    @Inject
    private AnswerFiles answers;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Event<StatusTold> told;

    /** 向内: what was submitted, and what came with it. */
    public void inward(Submitted form) {
        Submission submission = form.submission();
        requests.receive(new IncomingRequest(
                submission.number(),
                ArrivalChannel.INTERNET,
                submission.applicant(),
                submission.personal(),
                submission.codeDigest(),
                submission.matters(),
                submission.form(),
                submission.route(),
                submission.on()));
        shelf.keep(submission.number(), FileSide.PROOF, form.proofs());
        form.said().forEach(said -> shelf.keep(submission.number(), said, null));
    }

    /** 向外: that there is a request, whichever way it came. */
    public void outward(@Observes RequestArrived event) {
        InformationRequest request = event.request();
        tell(new StatusRecord(
                request.number(),
                event.codeDigest(),
                PublicStep.ARRIVED,
                request.arrivedOn(),
                null,
                List.of(),
                null,
                wanted(request),
                null));
    }

    /** 向外: where it stands after an act. */
    public void outward(@Observes RequestActed event) {
        InformationRequest request = event.request();
        tell(new StatusRecord(
                request.number(),
                null,
                PublicStep.of(event.action(), request.receivedOn() != null).orElse(null),
                day(event),
                request.receivedOn(),
                request.recordedEvents().stream()
                        .map(known -> new ClockEvent(known.kind(), known.day(), known.days(), known.until()))
                        .toList(),
                asked(request),
                wanted(request),
                request.serviceWay()));
    }

    private void tell(StatusRecord status) {
        enquiries.take(status);
        told.fire(new StatusTold(status));
    }

    /** 补正、说明、缴费: told as soon as the act is recorded; the letter follows. */
    private static AskedOfApplicant asked(InformationRequest request) {
        return request.asking()
                .filter(act -> act.until() != null)
                .map(act -> new AskedOfApplicant(act.until(), act.asked()))
                .orElse(null);
    }

    /** 网上送达: what the applicant is given to fetch. */
    public void answer(@Observes RequestActed event) {
        InformationRequest request = event.request();
        if (event.row().fields().contains(RequestField.SERVICE) && request.serviceWay() == ServiceWay.ONLINE) {
            requireOnline(request);
            correspondence.publishAnswer(
                    request.number(),
                    answers.of(request).stream()
                            .map(file -> new PublishedFile(file.name(), file.mediaType(), file.content()))
                            .toList());
        }
    }

    /** Between two networks whoever did not ask online has no code that the public side could tell. */
    private static void requireOnline(InformationRequest request) {
        if (!Network.current().hasPublic() && !RequestNumbers.isOnline(request.number())) {
            throw BusinessException.invalid(RequestField.SERVICE.name(), "enquiry.error.not-online");
        }
    }

    /** 网上告知: whoever asked online reads there what he is told while his request is handled. */
    public void tell(@Observes LetterIssued event) {
        RequestLetter letter = event.letter();
        InformationRequest request = letter.request();
        if (letter.isNotice() && request.channel() == ArrivalChannel.INTERNET) {
            AnswerFiles.AnswerFile file = answers.printed(letter);
            correspondence.publishAnswer(
                    request.number(), List.of(new PublishedFile(file.name(), file.mediaType(), file.content())));
        }
    }

    /** By their names alone: of what he described, and why, nothing goes out. */
    private static List<String> wanted(InformationRequest request) {
        return request.matters().stream()
                .map(matter -> Submission.title(matter.wanted()))
                .toList();
    }

    /** The day that counts, where the act has one; else that of the act. */
    private static LocalDate day(RequestActed event) {
        InformationRequest request = event.request();
        return switch (event.action()) {
            case REGISTER, CONFIRM -> request.receivedOn() == null ? today(event) : request.receivedOn();
            case SERVE -> request.servedOn();
            default -> today(event);
        };
    }

    private static LocalDate today(RequestActed event) {
        return LocalDate.ofInstant(event.at(), BureauClock.ZONE);
    }
}
