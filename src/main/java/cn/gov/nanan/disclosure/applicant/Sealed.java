package cn.gov.nanan.disclosure.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 密封的申请人信息.
 *
 * @param key name of the key that opens it
 * @param text nonce and ciphertext, Base64
 * @param person 指纹: the same for the same person, tells nothing else
 */
@Embeddable
public record Sealed(
        @Column(name = "personal_key", nullable = false, length = 16) String key,
        @Column(name = "personal_text", nullable = false, length = LONGEST) String text,
        @Column(name = "person", nullable = false, length = 64) String person) {
    public static final int LONGEST = 20_000;
    private static final String NO_KEY = "-";

    /** 已清除: what was known is gone; nobody is recognised by it. */
    public static Sealed erased() {
        return new Sealed(NO_KEY, "", NO_KEY);
    }

    public boolean isErased() {
        return key.equals(NO_KEY);
    }
}
