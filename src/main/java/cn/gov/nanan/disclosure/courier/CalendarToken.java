package cn.gov.nanan.disclosure.courier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** 日历地址的密钥: 256 random bits that nobody can guess; whoever knows them may read one officer's calendar. */
record CalendarToken(String text) {
    private static final int BYTES = 32;
    private static final String WRITTEN = "[A-Za-z0-9_-]{43}";
    private static final SecureRandom RANDOM = new SecureRandom();

    static CalendarToken generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be one. */
    static Optional<CalendarToken> parse(String given) {
        return Optional.ofNullable(given).filter(text -> text.matches(WRITTEN)).map(CalendarToken::new);
    }

    /** What is stored; from it the token cannot be found. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A log shall not tell the secret. */
    @Override
    public String toString() {
        return "CalendarToken";
    }
}
