package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 承办责任: as what somebody must bring an item on from its step, as the rows of {@link Procedure#TABLE} say.
 *
 * @param ownDrafts also where he drafted the item himself
 * @param headsDrafts only where a head of the section drafted the item
 * @param sameHand also where he brought the item to its step himself
 */
public record Duty(Role role, boolean ownDrafts, boolean headsDrafts, boolean sameHand) {
    /** What somebody owes whoever drafted the item, and whoever acted before. */
    public static Duty of(Role role) {
        return new Duty(role, true, false, true);
    }

    /** For whom an item waits where it stands; empty at the end of the way. */
    public static List<Duty> of(InformationItem item) {
        return at(item.kind(), item.provenance().origin() == Origin.FROM_AGENCY, item.step());
    }

    /**
     * For whom an item of this kind waits at this step; empty at the end of the way.
     *
     * @param fromAgency whether another agency made it, so that it may be linked to
     */
    public static List<Duty> at(InformationKind kind, boolean fromAgency, Step step) {
        return Arrays.stream(Role.values())
                .flatMap(role -> of(
                        role,
                        Procedure.rows(kind, step)
                                .filter(row ->
                                        row.by().contains(role) && row.action().isForward())
                                .filter(row -> fromAgency || !row.guards().contains(Guard.FROM_AGENCY))
                                .toList()))
                .toList();
    }

    private static Stream<Duty> of(Role role, List<Transition> rows) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        boolean own = role == Role.DRAFTER || isFreeOf(Guard.NOT_OWN_DRAFT, rows);
        boolean heads = role != Role.DRAFTER && !isFreeOf(Guard.OFFICE_RECHECKS, rows);
        return Stream.of(new Duty(role, own, heads, isFreeOf(Guard.SECOND_PERSON, rows)));
    }

    /** Is one of the rows open without this condition? */
    private static boolean isFreeOf(Guard guard, List<Transition> rows) {
        return rows.stream().anyMatch(row -> !row.guards().contains(guard));
    }
}
