package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.procedure.Duty;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestEntry;
import cn.gov.nanan.disclosure.request.RequestProcedure;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.subject.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 申请的提醒事项: whom a request concerns where it stands; nobody reviews what he proposed himself. */
final class RequestConcern {
    private RequestConcern() {}

    static Concern of(InformationRequest request, String cause) {
        return new Concern(
                cause, request.subject(), hands(request), Messages.keyOf(request.step()), duties(request.step()));
    }

    /** Of a request that waits at a step where nobody has proposed an answer. */
    static Concern waiting(Subject subject, RequestStep step, String cause) {
        return new Concern(cause, subject, PriorActors.of(subject), Messages.keyOf(step), duties(step));
    }

    private static List<Duty> duties(RequestStep step) {
        return RequestProcedure.duties(step).entrySet().stream()
                .map(duty -> new Duty(duty.getKey(), true, false, duty.getValue()))
                .toList();
    }

    /** Who proposed the answer stands for the drafter: it comes back to him. */
    private static PriorActors hands(InformationRequest request) {
        Set<Long> proposed = request.proposal().stream()
                .flatMap(entry -> Stream.of(entry.officer(), entry.holder()))
                .map(Officer::id)
                .collect(Collectors.toSet());
        Optional<Long> proposer = request.proposal().map(RequestEntry::holder).map(Officer::id);
        return new PriorActors(proposer, Set.of(), proposed);
    }
}
