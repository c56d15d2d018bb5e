package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.exchange.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** 回执码: eight characters on the public side's control sheet, which only who has the package can make, for one day. */
public final class ControlCode {
    private static final int LENGTH = 8;

    private ControlCode() {}

    /** @param on the day on which the package became public there */
    public static String receipt(String digest, LocalDate on) {
        return Sha256.of((digest + " PUBLISHED " + on).getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH)
                .toUpperCase(Locale.ROOT);
    }
}
