package cn.gov.nanan.disclosure.staff;

import cn.gov.nanan.disclosure.platform.KeyRing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * 登录凭条: says for some minutes that a password was right, so that nothing is kept of somebody who is not logged in yet.
 * Signed by the node's key, and void once the account has changed.
 */
record LoginTicket(String userName, String stamp, Instant until, LoginWay way) {
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String PURPOSE = "login-ticket ";

    static LoginTicket of(Officer officer, LoginWay way, Instant now) {
        return new LoginTicket(officer.userName(), officer.stamp(), now.plus(LIFE), way);
    }

    String text(KeyRing keys) {
        String says = userName + " " + stamp + " " + until.getEpochSecond() + " " + way;
        return encoded(says.getBytes(StandardCharsets.UTF_8)) + "." + encoded(signature(keys, says));
    }

    /** Empty where it was not made here, was changed, or is too old. */
    static Optional<LoginTicket> read(String text, KeyRing keys, Instant now) {
        String[] parts = text == null ? new String[0] : text.split("\\.");
        try {
            if (parts.length != 2) {
                return Optional.empty();
            }
            String says = new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            if (!MessageDigest.isEqual(Base64.getUrlDecoder().decode(parts[1]), signature(keys, says))) {
                return Optional.empty();
            }
            String[] said = says.split(" ");
            return Optional.of(new LoginTicket(
                            said[0],
                            said[1],
                            Instant.ofEpochSecond(Long.parseLong(said[2])),
                            LoginWay.valueOf(said[3])))
                    .filter(ticket -> now.isBefore(ticket.until));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    boolean isOf(Officer officer) {
        return officer.isActive() && officer.stamp().equals(stamp);
    }

    private static byte[] signature(KeyRing keys, String says) {
        return keys.fingerprint((PURPOSE + says).getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
