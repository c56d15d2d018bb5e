package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 轮到谁办: which rows of the table are open to an officer before a request, and which one an act of his goes. */
record RequestTurn(InformationRequest request, Actor actor, RequestInput input, Optional<ReplyDue> due, Instant now) {
    List<RequestAction> openActions() {
        return attempts()
                .filter(attempt -> attempt.row().isOpen(attempt))
                .map(attempt -> attempt.row().action())
                .distinct()
                .sorted()
                .toList();
    }

    /** The one row of this act that is open to him. */
    RequestAttempt open(RequestAction action) {
        List<RequestAttempt> attempts =
                attempts().filter(attempt -> attempt.row().action() == action).toList();
        if (attempts.isEmpty()) {
            throw BusinessException.notOpen("request.error.not-open", request.step(), action);
        }
        return attempts.stream()
                .filter(attempt -> attempt.row().isOpen(attempt))
                .findFirst()
                .orElseThrow(() -> refusal(attempts.get(attempts.size() - 1), true));
    }

    /** The same with all that it asks for. */
    RequestAttempt ready(RequestAction action) {
        RequestAttempt attempt = open(action);
        if (!attempt.row().demands().allMatch(guard -> guard.holds(attempt))) {
            throw refusal(attempt, false);
        }
        return attempt;
    }

    /** Of the first condition that does not hold. */
    private static BusinessException refusal(RequestAttempt attempt, boolean gate) {
        return (gate ? attempt.row().gates() : attempt.row().demands())
                .filter(guard -> !guard.holds(attempt))
                .findFirst()
                .map(guard -> gate
                        ? new BusinessException(Messages.keyOf(guard))
                        : BusinessException.invalid(guard.field().name(), Messages.keyOf(guard)))
                .orElseThrow();
    }

    private Stream<RequestAttempt> attempts() {
        Section section = request.section();
        return RequestProcedure.rows(request.step()).flatMap(row -> row.by().stream()
                .flatMap(role -> actor.holdersOf(role, role.isOfSection() ? section : null)
                        .limit(1)
                        .map(holder ->
                                new RequestAttempt(request, row, role, actor.officer(), holder, due, input, now))));
    }
}
