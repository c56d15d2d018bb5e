package cn.gov.nanan.disclosure.procedure;

import java.util.stream.Stream;

/** 条件: what a row of the table asks, one {@link Guard} or a {@link Guards} of several. */
sealed interface Condition permits Guard, Guards {
    /** In the order in which they refuse. */
    Stream<Guard> guards();
}
