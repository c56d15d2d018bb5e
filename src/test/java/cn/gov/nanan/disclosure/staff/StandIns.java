package cn.gov.nanan.disclosure.staff;

import java.time.LocalDate;
import java.util.List;

/** 代理样例: officers who act for an absent colleague today. */
public final class StandIns {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private StandIns() {}

    /** The deputy, acting for the absent colleague in this role; null for all of them. */
    public static Actor deputy(Actor deputy, Actor absent, Role role) {
        return deputy(deputy, List.of(absent), role);
    }

    /** The same for several at once, in their order. */
    public static Actor deputy(Actor deputy, List<Actor> absent, Role role) {
        Officer doing = deputy.officer();
        return new Actor(
                doing,
                absent.stream()
                        .map(one -> new Delegation(one.officer(), doing, role, TODAY, TODAY.plusDays(5), "出差"))
                        .toList());
    }
}
