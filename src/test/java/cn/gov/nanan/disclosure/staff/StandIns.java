package cn.gov.nanan.disclosure.staff;

import java.time.LocalDate;
import java.util.List;

/** 代理样例: officers who act for an absent colleague today. */
public final class StandIns {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private StandIns() {}

    /** The deputy, acting for the absent colleague in this role; null for all of them. */
    public static Officer deputy(Officer deputy, Officer absent, Role role) {
        deputy.standIn(List.of(new Delegation(absent, deputy, role, TODAY, TODAY.plusDays(5), "出差")));
        return deputy;
    }
}
