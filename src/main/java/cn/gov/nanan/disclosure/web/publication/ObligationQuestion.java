package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.DeadlineStatus;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.publication.DueFilter;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** 清单的查询: what the parameters of an address mean; a value that means nothing does not narrow. */
public final class ObligationQuestion {
    /** 未到期: due soon or later. */
    public static final String WITHIN = "WITHIN";

    private static final Set<DeadlineStatus> NOT_LATE = EnumSet.of(DeadlineStatus.DUE_SOON, DeadlineStatus.RUNNING);

    private ObligationQuestion() {}

    /** @param parameters {@code standing section channel month}, of which the last may be a year */
    static DueFilter of(UnaryOperator<String> parameters) {
        String month = parameters.apply("month");
        boolean year = month != null && month.matches("(19|20)\\d\\d");
        LocalDate first = year
                ? Year.parse(month).atDay(1)
                : GivenDate.month(month).map(one -> one.atDay(1)).orElse(null);
        LocalDate last = first == null ? null : (year ? first.plusYears(1) : first.plusMonths(1)).minusDays(1);
        return new DueFilter(
                standings(parameters.apply("standing")),
                number(parameters.apply("section")),
                constant(Channel.values(), parameters.apply("channel")),
                first,
                last);
    }

    private static Set<DeadlineStatus> standings(String name) {
        if (WITHIN.equals(name)) {
            return NOT_LATE;
        }
        DeadlineStatus one = constant(DeadlineStatus.values(), name);
        return one == null ? Set.of() : EnumSet.of(one);
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
