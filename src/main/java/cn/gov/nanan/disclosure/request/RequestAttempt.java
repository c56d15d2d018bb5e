package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 申请办理意图: one officer about to go one row of the table; what the guards look at.
 *
 * @param due when the answer is due as things stand; empty before the receipt
 * @param holder whose role it is: the officer himself, or the colleague for whom he acts (代)
 */
record RequestAttempt(
        InformationRequest request,
        RequestTransition row,
        Role role,
        Officer officer,
        Officer holder,
        Optional<ReplyDue> due,
        RequestInput input,
        Instant now) {
    /** What he says with the act, where he says such a thing at all. */
    <T extends RequestInput> Optional<T> said(Class<T> what) {
        return Optional.of(input).filter(what::isInstance).map(what::cast);
    }

    /** The same, where the row asks for it: what belongs to another act says nothing to this one. */
    <T extends RequestInput> Optional<T> heard(RequestField field, Class<T> what) {
        return row.fields().contains(field) ? said(what) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, BureauClock.ZONE);
    }

    /** On a day that has come, and not before the request came. */
    boolean isPast(LocalDate day) {
        return day != null && !day.isAfter(today()) && !day.isBefore(request.arrivedOn());
    }

    boolean isReceiptGiven() {
        LocalDate day = said(RequestInput.Registering.class)
                .map(RequestInput.Registering::received)
                .or(() -> said(RequestInput.Dated.class).map(RequestInput.Dated::day))
                .orElse(null);
        return isPast(day);
    }

    boolean isConsulting(boolean asks) {
        return said(RequestInput.Consulting.class)
                .filter(said -> said.event() != null
                        && said.event().asks() == asks
                        && said.event().isOpinion())
                .filter(said -> isPast(said.day())
                        && said.whom() != null
                        && !said.whom().isBlank())
                .isPresent();
    }

    /** 还在等意见: does an opinion that was asked for still hold the period up? */
    boolean isWaitedFor() {
        return due.filter(known -> known.excluded().stream().anyMatch(span -> span.open()))
                .isPresent();
    }

    /** Nobody reviews what he proposed himself, be it for or through a colleague. */
    boolean isOwnProposal() {
        return request.proposal()
                .filter(proposed -> Stream.of(proposed.officer(), proposed.holder())
                        .anyMatch(before -> before.equals(officer) || before.equals(holder)))
                .isPresent();
    }

    private List<ProposedAnswer> answers() {
        return said(RequestInput.Proposing.class)
                .map(RequestInput.Proposing::answers)
                .orElse(List.of());
    }

    boolean isEachAnswered() {
        Set<Integer> answered = answers().stream()
                .filter(answer -> answer.outcome() != null)
                .map(ProposedAnswer::matter)
                .collect(Collectors.toSet());
        return request.matters().stream().allMatch(matter -> answered.contains(matter.position()))
                && answers().size() == request.matters().size();
    }

    boolean isEachReasoned() {
        return answers().stream()
                .allMatch(answer -> answer.outcome() == Outcome.GRANTED
                        || (answer.reason() != null && !answer.reason().isBlank()));
    }

    boolean isSearchRecorded() {
        return request.has(RequestAction.SEARCH)
                || answers().stream().noneMatch(answer -> answer.outcome() == Outcome.UNABLE_NOT_HELD);
    }
}
