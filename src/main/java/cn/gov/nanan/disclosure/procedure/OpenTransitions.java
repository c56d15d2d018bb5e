package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 可走的路: the rows of the table that lie before one officer at one item. */
public record OpenTransitions(InformationItem item, Actor actor) {
    /** What he may do now, in the order of the verbs. */
    public List<Action> actions() {
        return attempts(ActionInput.none(), item.since())
                .filter(attempt -> attempt.row().isOpen(attempt))
                .map(attempt -> attempt.row().action())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the dialogue of an open action may ask. */
    public Set<Field> asks(Action action) {
        return open(action).row().fields();
    }

    /** What must be given for an open action as things stand. */
    public Set<Field> needs(Action action) {
        return lacks(action, ActionInput.none(), item.since()).stream()
                .map(Guard::field)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** 尚缺: every condition of an open act that does not hold with what is said so far. */
    public List<Guard> lacks(Action action, ActionInput input, Instant now) {
        return open(action, input, now).missing().toList();
    }

    /** The same, each with the refusal in which it would end. */
    public Map<Guard, BusinessException> refusals(Action action, ActionInput input, Instant now) {
        Attempt attempt = open(action, input, now);
        Map<Guard, BusinessException> refusals = new LinkedHashMap<>();
        attempt.missing().forEach(guard -> refusals.put(guard, refusal(guard, attempt)));
        return refusals;
    }

    /** Does it fall to him to bring the item on? */
    boolean isOnDuty() {
        return attempts(ActionInput.none(), item.since())
                .anyMatch(attempt -> attempt.row().action().isDuty());
    }

    /** The act as things stand, with nothing said yet. */
    Attempt open(Action action) {
        return open(action, ActionInput.none(), item.since());
    }

    /** @throws BusinessException {@code procedure.error.not-open}, {@code procedure.error.attribute-closed}, a gate */
    Attempt open(Action action, ActionInput input, Instant now) {
        List<Attempt> attempts = attempts(input, now)
                .filter(attempt -> attempt.row().action() == action)
                .toList();
        if (attempts.isEmpty()) {
            throw BusinessException.notOpen("procedure.error.not-open", item.step(), action);
        }
        if (attempts.get(0).isTouchingClosedAttribute()) {
            throw new BusinessException("procedure.error.attribute-closed", item.step());
        }
        return attempts.stream()
                .filter(attempt -> attempt.row().isOpen(attempt))
                .findFirst()
                .orElseThrow(() -> closed(attempts.get(attempts.size() - 1)));
    }

    /** @throws BusinessException the message of the first guard that asks for what was not given */
    static void demand(Attempt attempt) {
        attempt.missing().findFirst().ifPresent(guard -> {
            throw refusal(guard, attempt);
        });
    }

    private static BusinessException closed(Attempt attempt) {
        return attempt.row()
                .gates()
                .filter(guard -> !guard.holds(attempt))
                .findFirst()
                .map(guard -> refusal(guard, attempt))
                .orElseThrow();
    }

    private static BusinessException refusal(Guard guard, Attempt attempt) {
        return new BusinessException(Messages.keyOf(guard), guard.named(attempt));
    }

    private Stream<Attempt> attempts(ActionInput input, Instant now) {
        return Procedure.rows(item.kind(), item.step())
                .flatMap(row -> row.by().stream().flatMap(role -> item.holderOf(actor, role).stream()
                        .map(holder -> new Attempt(item, row, role, actor.officer(), holder, input, now))));
    }
}
