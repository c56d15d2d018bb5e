package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 签名凭据: what a public form carries in place of a session: what it says, when it was given out, and a signature that
 * nobody else can make. It holds on every node that has the same keys.
 */
@ApplicationScoped
public class SignedTickets {
    private static final int NONCE_BYTES = 16;
    /** By how much the clocks of two nodes may differ; what is younger still was given out by a clock that was wrong. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN = Pattern.compile("([\\w-]{1,40})\\.(\\d{1,12})\\.([0-9a-f]{64})");

    @Inject
    private PersonalSeal seal;

    @Inject
    private Clock clock;

    /** 凭据: what it says, and how long ago it was given out. */
    public record Ticket(String said, Duration age) {}

    /** 表单凭据: of a form that can be sent once. */
    public String form() {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return signed(TicketUse.FORM, HexFormat.of().formatHex(nonce));
    }

    /** 查询凭据: lets whoever has given number and code go on for a while without giving them again. */
    public String pass(String number) {
        return signed(TicketUse.PASS, number);
    }

    /** 凭据用途: one is never taken for the other. */
    private enum TicketUse {
        FORM,
        PASS
    }

    /** Empty where it is none of a form that was given out here. */
    public Optional<Ticket> readForm(String written) {
        return read(TicketUse.FORM, written);
    }

    /** Empty where it is none that was given out here to go on. */
    public Optional<Ticket> readPass(String written) {
        return read(TicketUse.PASS, written);
    }

    private Optional<Ticket> read(TicketUse purpose, String written) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches() || !isOurs(purpose, parts)) {
            return Optional.empty();
        }
        Instant given = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        Duration age = Duration.between(given, clock.instant());
        return age.compareTo(SLACK.negated()) < 0 ? Optional.empty() : Optional.of(new Ticket(parts.group(1), age));
    }

    private boolean isOurs(TicketUse purpose, Matcher parts) {
        return MessageDigest.isEqual(
                signature(purpose, parts.group(1), parts.group(2)).getBytes(StandardCharsets.US_ASCII),
                parts.group(3).getBytes(StandardCharsets.US_ASCII));
    }

    private String signed(TicketUse purpose, String said) {
        String second = String.valueOf(clock.instant().getEpochSecond());
        return said + "." + second + "." + signature(purpose, said, second);
    }

    private String signature(TicketUse purpose, String said, String second) {
        return seal.fingerprint("ticket " + purpose + " " + said + " " + second);
    }
}
