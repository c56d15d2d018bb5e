package cn.gov.nanan.disclosure.staff;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 动态码: a number of six digits that changes every 30 seconds, RFC 6238 with SHA-1, as every app reckons it. */
public final class Totp {
    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;
    /** Of 160 bits, RFC 4226 section 4. */
    private static final int SECRET_BYTES = 20;
    /** Clocks differ, and typing takes time: one step before and after, RFC 6238 section 5.2. */
    private static final int TOLERANCE = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** In Base32, as apps take it. */
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : secret) {
            buffer = buffer << Byte.SIZE | one & 0xff;
            for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
                text.append(BASE32.charAt(buffer >> bits - BITS & 0x1f));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** What the picture says to an app. */
    static String address(String issuer, String userName, String secret) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(userName) + "?secret=" + secret + "&issuer="
                + encoded(issuer) + "&algorithm=SHA1&digits=" + DIGITS + "&period=" + STEP_SECONDS;
    }

    public static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The step of which this is the number, now or just before or after; empty where of none. */
    static OptionalLong stepOf(String secret, String typed, Instant now) {
        byte[] given = typed.getBytes(StandardCharsets.UTF_8);
        long step = step(now);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(one -> MessageDigest.isEqual(given, code(secret, one).getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    public static String code(String secret, long step) {
        return code(decoded(secret), step, DIGITS);
    }

    /** RFC 4226 section 5.3. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            int limit = (int) Math.pow(10, digits);
            return ("%0" + digits + "d").formatted(number % limit);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String base32) {
        ByteBuffer bytes = ByteBuffer.allocate(base32.length() * BITS / Byte.SIZE);
        int buffer = 0;
        int bits = 0;
        for (char one : base32.toCharArray()) {
            buffer = buffer << BITS | BASE32.indexOf(one);
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.put((byte) (buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
