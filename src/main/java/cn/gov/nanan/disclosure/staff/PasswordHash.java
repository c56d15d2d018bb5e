package cn.gov.nanan.disclosure.staff;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * 口令散列: PBKDF2 with HMAC-SHA-512 and the rounds that OWASP's Password Storage Cheat Sheet asks for with it, a salt of its
 * own, and scheme and rounds written into it, so that both can be changed without locking anybody out.
 */
public final class PasswordHash {
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final String SCHEME = "pbkdf2-sha512";

    /** Schemes whose hashes are still read, by what Java calls them. */
    private static final Map<String, String> ALGORITHMS =
            Map.of(SCHEME, "PBKDF2WithHmacSHA512", "pbkdf2-sha256", "PBKDF2WithHmacSHA256");

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Costs an unknown user name the time that a known one costs. */
    private static final String NOBODY =
            String.join("$", SCHEME, Integer.toString(ROUNDS), "A".repeat(22), "A".repeat(43));

    /** 没有密码: no password is behind it. */
    static final String NONE = "none";

    private PasswordHash() {}

    public static String of(String password) {
        return of(password, ROUNDS);
    }

    /** Of a password that everybody knows; rounds would only cost time. */
    static String ofKnown(String password) {
        return of(password, 1);
    }

    private static String of(String password, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                SCHEME,
                Integer.toString(rounds),
                base64.encodeToString(salt),
                base64.encodeToString(derive(SCHEME, password, salt, rounds)));
    }

    /** Is this the password behind the hash? Takes as long when there is no hash. */
    public static boolean matches(String password, String hash) {
        boolean none = hash == null || hash.indexOf('$') < 0;
        String[] parts = (none ? NOBODY : hash).split("\\$");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(parts[0], password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual) && !none;
    }

    private static byte[] derive(String scheme, String password, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHMS.get(scheme))
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
