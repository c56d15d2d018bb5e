package cn.gov.nanan.disclosure.applicant;

import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/** 密封: encrypts what is known of an applicant, AES-256 in Galois/Counter Mode, and opens it again. */
@ApplicationScoped
public class PersonalSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyRing keys;

    public Sealed seal(PersonalData data) {
        SealedBytes sealed = seal(data.json().getBytes(StandardCharsets.UTF_8));
        return new Sealed(
                sealed.key(), Base64.getEncoder().encodeToString(sealed.bytes()), fingerprint(data.identity()));
    }

    /** The same for bytes that tell of an applicant: a letter to him, a proof of who he is. */
    public SealedBytes seal(byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, keys().newestKey(), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(open);
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new SealedBytes(keys().newest(), both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws IllegalStateException where the key is missing, or anything was changed */
    public PersonalData open(Sealed sealed) {
        byte[] bytes = Base64.getDecoder().decode(sealed.text());
        return PersonalData.of(new String(open(new SealedBytes(sealed.key(), bytes)), StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException where the key is missing, or anything was changed */
    public byte[] open(SealedBytes sealed) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    keys().key(sealed.key()),
                    new GCMParameterSpec(TAG_BITS, sealed.bytes(), 0, NONCE_BYTES));
            return cipher.doFinal(sealed.bytes(), NONCE_BYTES, sealed.bytes().length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("What tells of an applicant cannot be opened", changed);
        }
    }

    /** 指纹: the same for the same text; what it was cannot be found out from it without the key. */
    public String fingerprint(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(keys().firstKey());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized KeyRing keys() {
        if (keys == null) {
            String file = Setting.APPLICANT_KEYS.value();
            keys = KeyRing.of(
                    file.isEmpty()
                            ? Setting.DATA_DIR.path().resolve("keys").resolve("applicants.keys")
                            : Path.of(file).toAbsolutePath());
        }
        return keys;
    }
}
