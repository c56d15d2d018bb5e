package cn.gov.nanan.disclosure.applicant;

import cn.gov.nanan.disclosure.platform.BusinessException;
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
                sealed.key(), Base64.getEncoder().encodeToString(sealed.content()), fingerprint(data.identity()));
    }

    /**
     * @throws BusinessException {@code applicant.error.erased} where its time is over
     * @throws IllegalStateException where the key is missing, or anything was changed
     */
    public PersonalData open(Sealed sealed) {
        if (sealed.isErased()) {
            throw new BusinessException("applicant.error.erased");
        }
        byte[] text = open(new SealedBytes(sealed.key(), Base64.getDecoder().decode(sealed.text())));
        return PersonalData.of(new String(text, StandardCharsets.UTF_8));
    }

    /** 密封文件: the same of any bytes, such as the picture of an identity card. */
    public SealedBytes seal(byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, keys().newestKey(), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] sealed = cipher.doFinal(content);
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new SealedBytes(keys().newest(), both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 密封文字: the same of what somebody wrote. */
    public SealedText seal(String text) {
        SealedBytes sealed = seal(text.getBytes(StandardCharsets.UTF_8));
        return new SealedText(sealed.key(), Base64.getEncoder().encodeToString(sealed.content()));
    }

    /** @throws IllegalStateException where the key is missing, or anything was changed */
    public String open(SealedText sealed) {
        return new String(
                open(new SealedBytes(sealed.key(), Base64.getDecoder().decode(sealed.text()))), StandardCharsets.UTF_8);
    }

    /** @throws IllegalStateException where the key is missing, or anything was changed */
    public byte[] open(SealedBytes sealed) {
        byte[] both = sealed.content();
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    keys().key(sealed.key()),
                    new GCMParameterSpec(TAG_BITS, both, 0, NONCE_BYTES));
            return cipher.doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("The data of an applicant cannot be opened", changed);
        }
    }

    /** 换钥: the same, sealed by the newest key. */
    public Sealed renewed(Sealed old) {
        return seal(open(old));
    }

    /** 换钥: the same of any bytes. */
    public SealedBytes renewed(SealedBytes old) {
        return seal(open(old));
    }

    /** 换钥: the same of what somebody wrote. */
    public SealedText renewed(SealedText old) {
        return seal(open(old));
    }

    /** Name of the key that seals now. */
    public String newestKey() {
        return keys().newest();
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
