package cn.gov.nanan.disclosure.web.bulk;

import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.Transition;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 批量办理: the acts that can be done on many items at once, each item on its own. */
public enum BulkWork {
    /** 批量复核. */
    RECHECK(Action.PASS_RECHECK, Step.RECHECK),
    /** 批量发布. */
    PUBLISH(Action.PUBLISH, Step.PUBLISHING),
    /** 批量归档. */
    FILE(Action.FILE, Step.FILING),
    /** 批量转办. */
    REASSIGN(Action.REASSIGN, null);

    private final Action action;
    private final Step step;

    BulkWork(Action action, Step step) {
        this.action = action;
        this.step = step;
    }

    /** Does a row of the procedure give one of his roles this act? */
    public boolean isFor(Actor actor) {
        return rows().anyMatch(row -> actor.acts(row.by()));
    }

    /** Whose roles give any of this work: who is led here by the menu, and who is let in. */
    public static Set<Role> roles() {
        return Arrays.stream(values())
                .flatMap(BulkWork::rows)
                .map(Transition::by)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Stream<Transition> rows() {
        return Procedure.TABLE.stream().filter(row -> row.action() == action && (step == null || row.from() == step));
    }

    public Action action() {
        return action;
    }

    /** Where the items stand; null for any step under way. */
    public Step step() {
        return step;
    }
}
