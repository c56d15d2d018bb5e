package cn.gov.nanan.disclosure.applicant;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** 密封: encrypts what is known of an applicant, AES-256 in Galois/Counter Mode, and opens it again. */
@ApplicationScoped
public class PersonalSeal {
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
        return new SealedBytes(keys().newest(), keys().seal(content));
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
        return keys().open(sealed.key(), sealed.content());
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
        return HexFormat.of().formatHex(keys().fingerprint(text.getBytes(StandardCharsets.UTF_8)));
    }

    private synchronized KeyRing keys() {
        if (keys == null) {
            keys = KeyRing.ofNode();
        }
        return keys;
    }
}
