package cn.gov.nanan.disclosure.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** 查询语句的片段. */
final class Hql {
    private Hql() {}

    static String constant(Enum<?> constant) {
        return constant.getDeclaringClass().getName() + "." + constant.name();
    }

    static String is(String path, Enum<?> constant) {
        return path + " = " + constant(constant);
    }

    static String isOneOf(String path, Enum<?>... constants) {
        return isOneOf(path, List.of(constants));
    }

    static String isOneOf(String path, Collection<? extends Enum<?>> constants) {
        return path + " in (" + constants.stream().map(Hql::constant).collect(Collectors.joining(", ")) + ")";
    }

    /** In the text, not as a parameter: how much of the history a period holds decides how it is best read. */
    static String moment(Instant moment) {
        return "cast('" + moment + "' as Instant)";
    }

    /** How many rows of a group fulfil the condition. */
    static String sum(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }
}
