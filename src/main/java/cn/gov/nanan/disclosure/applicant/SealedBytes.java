package cn.gov.nanan.disclosure.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.Length;

/**
 * 密封的文件内容.
 *
 * @param key name of the key that opens it
 * @param content nonce and ciphertext
 */
@Embeddable
public record SealedBytes(
        @Column(name = "personal_key", nullable = false, length = 16) String key,
        @Column(name = "personal_content", nullable = false, length = Length.LONG32) byte[] content) {}
