package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.List;

/**
 * 承办责任: as what somebody must bring an item on from its step, as the rows of {@link Procedure#TABLE} say.
 *
 * @param ownDrafts also where he drafted the item himself
 * @param headsDrafts only where a head of the section drafted the item
 */
public record Duty(Role role, boolean ownDrafts, boolean headsDrafts) {
    /** For whom an item of this kind waits at this step; empty at the end of the way. */
    public static List<Duty> at(InformationKind kind, Step step) {
        return Arrays.stream(Role.values())
                .map(role -> Procedure.rows(kind, step)
                        .filter(row -> row.by() == role && row.action().isForward())
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .map(Duty::of)
                .toList();
    }

    private static Duty of(List<Transition> rows) {
        Role role = rows.get(0).by();
        boolean own = role == Role.DRAFTER
                || rows.stream().anyMatch(row -> !row.guards().contains(Guard.NOT_OWN_DRAFT));
        boolean heads = role != Role.DRAFTER
                && rows.stream().allMatch(row -> row.guards().contains(Guard.OFFICE_RECHECKS));
        return new Duty(role, own, heads);
    }
}
