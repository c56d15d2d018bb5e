package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
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
                .orElseThrow(() -> closed(attempts.get(attempts.size() - 1)));
    }

    /** The same with all that it asks for. */
    RequestAttempt ready(RequestAction action) {
        RequestAttempt attempt = open(action);
        List<BusinessException> missing = attempt.row()
                .demands()
                .filter(guard -> !guard.holds(attempt))
                .map(guard -> BusinessException.invalid(guard.mended(), Messages.keyOf(guard), guard.missing(attempt)))
                .toList();
        if (!missing.isEmpty()) {
            throw BusinessException.together(missing);
        }
        return attempt;
    }

    /** Of the first condition that keeps the row closed. */
    private static BusinessException closed(RequestAttempt attempt) {
        return attempt.row()
                .gates()
                .filter(guard -> !guard.holds(attempt))
                .findFirst()
                .map(guard -> new BusinessException(Messages.keyOf(guard)))
                .orElseThrow();
    }

    /** 在哪个科室: of one in charge, of those that help it, or of both; empty where the role is the bureau's. */
    private Stream<Optional<Section>> sections(RequestAction action, Role role) {
        Optional<Section> inCharge = Optional.ofNullable(role.isOfSection() ? request.section() : null);
        if (!role.isOfSection() || !action.isOpenToHelpers()) {
            return Stream.of(inCharge);
        }
        Stream<Optional<Section>> helpers =
                request.matters().stream().filter(RequestMatter::isShared).map(matter -> Optional.of(matter.section()));
        return action == RequestAction.CONTRIBUTE ? helpers : Stream.concat(Stream.of(inCharge), helpers);
    }

    private Stream<RequestAttempt> attempts() {
        return RequestProcedure.rows(request.step())
                .flatMap(row -> row.by().stream().flatMap(role -> sections(row.action(), role)
                        .flatMap(section ->
                                actor.holdersOf(role, section.orElse(null)).limit(1))
                        .distinct()
                        .map(holder ->
                                new RequestAttempt(request, row, role, actor.officer(), holder, due, input, now))));
    }
}
