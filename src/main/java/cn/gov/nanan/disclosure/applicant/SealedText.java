package cn.gov.nanan.disclosure.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 密封的文字: what an applicant wrote; both null where he wrote nothing, or where it was erased.
 *
 * @param key name of the key that opens it
 * @param text nonce and ciphertext, Base64
 */
@Embeddable
public record SealedText(
        @Column(name = "personal_key", length = 16) String key,
        @Column(name = "personal_text", length = LONGEST) String text) {
    /** Of 2000 Chinese characters, three bytes each. */
    public static final int LONGEST = 8100;
}
