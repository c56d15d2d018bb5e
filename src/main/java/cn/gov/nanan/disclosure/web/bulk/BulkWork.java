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
    RECHECK(Action.PASS_RECHECK),
    /** 批量发布. */
    PUBLISH(Action.PUBLISH),
    /** 批量归档. */
    FILE(Action.FILE),
    /** 批量转办. */
    REASSIGN(Action.REASSIGN);

    private final Action action;

    BulkWork(Action action) {
        this.action = action;
    }

    /** Does a row of the procedure give one of his roles this act? */
    public boolean isFor(Actor actor) {
        return rows().flatMap(row -> row.by().stream()).anyMatch(actor::acts);
    }

    /** Whose roles give any of this work: who is led here by the menu, and who is let in. */
    public static Set<Role> roles() {
        return Arrays.stream(values())
                .flatMap(BulkWork::rows)
                .flatMap(row -> row.by().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Stream<Transition> rows() {
        return Procedure.TABLE.stream().filter(row -> row.action() == action);
    }

    public Action action() {
        return action;
    }

    /** Where the items stand; of what is done at several steps, the first. */
    public Step step() {
        return rows().map(Transition::from).findFirst().orElseThrow();
    }
}
