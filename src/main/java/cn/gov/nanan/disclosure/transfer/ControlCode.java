package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.exchange.ArrangedElements;
import cn.gov.nanan.disclosure.exchange.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** 回执码、要素码: eight characters on the public side's control sheet, which only who has the package can make. */
public final class ControlCode {
    private static final int LENGTH = 8;

    private ControlCode() {}

    /** 回执码 for one day. @param on the day on which the package became public there */
    public static String receipt(String digest, LocalDate on) {
        return of(digest + " PUBLISHED " + on);
    }

    /**
     * 要素码: of what was changed there of one item; who types the same elements in comes to the same code. Blanks and the
     * width of a character do not count: nobody sees them on paper.
     */
    public static String elements(String digest, String indexNumber, ArrangedElements elements) {
        return of(digest + " " + indexNumber + "\n" + plain(elements.category()) + "\n" + plain(elements.theme()) + "\n"
                + plain(String.join("|", elements.keywords())) + "\n" + plain(elements.summary()));
    }

    /** Has somebody typed this code? */
    static boolean isTyped(String code, String typed) {
        return typed != null && code.equalsIgnoreCase(typed.replaceAll("[\\s\u3000]", ""));
    }

    private static String plain(String text) {
        return Normalizer.normalize(Objects.requireNonNullElse(text, ""), Normalizer.Form.NFKC)
                .replaceAll("[\\s\u3000]", "");
    }

    private static String of(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8))
                .substring(0, LENGTH)
                .toUpperCase(Locale.ROOT);
    }
}
