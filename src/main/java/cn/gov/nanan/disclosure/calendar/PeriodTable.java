package cn.gov.nanan.disclosure.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 期限表: of every period what was in force when, read once for many days. */
public record PeriodTable(List<PeriodRule> all) {
    public PeriodTable {
        all = List.copyOf(all);
    }

    /** The rule in force on a day; for days before the first rule that one. */
    public PeriodRule on(Period period, LocalDate day) {
        List<PeriodRule> rules = all.stream()
                .filter(rule -> rule.period() == period)
                .sorted(Comparator.comparing(PeriodRule::validFrom))
                .toList();
        return rules.stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> rules.get(0));
    }
}
