package cn.gov.nanan.disclosure.applicant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 密封的字节.
 *
 * @param key name of the key that opens them
 * @param bytes nonce and ciphertext
 */
@Embeddable
public record SealedBytes(
        @Column(name = "sealed_key", nullable = false, length = 16) String key,
        @Column(name = "sealed", nullable = false) byte[] bytes) {}
