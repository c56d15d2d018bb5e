package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.PageKey;
import java.time.Instant;
import java.time.LocalDate;

/** 翻页处: where the list goes on, for each of the lists that are merged in it. */
record WaitingPlace(PageKey last, WaitingOrder order) {
    private static final Instant END =
            LocalDate.of(2999, 12, 31).atStartOfDay(BureauClock.ZONE).toInstant();

    /** Before the first row. */
    static WaitingPlace beginning(WaitingOrder order) {
        return new WaitingPlace(
                switch (order) {
                    case DUE, KIND -> PageKey.of(LocalDate.EPOCH, 0);
                    case NEWEST -> PageKey.of(END, Long.MAX_VALUE);
                    case LONGEST -> PageKey.of(Instant.EPOCH, 0);
                },
                order);
    }

    /** The day; of a moment the day on which it was. */
    LocalDate day() {
        return last.at() instanceof LocalDate day ? day : LocalDate.ofInstant(last.moment(), BureauClock.ZONE);
    }

    /** After which id a list goes on whose rows have moments. */
    PageKey moment(int rank) {
        return PageKey.of(last.moment(), id(rank));
    }

    /** After which id a list goes on whose rows have days: each counts from its first moment. */
    long idOnDay(int rank) {
        boolean first =
                last.moment().equals(day().atStartOfDay(BureauClock.ZONE).toInstant());
        return first ? id(rank) : Long.MAX_VALUE;
    }

    /** After which id a list goes on, on the day or moment where the page before ended. */
    long id(int rank) {
        if (last.rank() == rank) {
            return last.id();
        }
        boolean begins = last.rank() < rank;
        return begins == (order == WaitingOrder.NEWEST) ? Long.MAX_VALUE : 0;
    }
}
