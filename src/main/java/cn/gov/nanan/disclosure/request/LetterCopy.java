package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.applicant.SealedBytes;
import cn.gov.nanan.disclosure.letter.LetterFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 文书存本: the bytes of a letter in one format, sealed, with the digest of what was sent. Never changes. */
@Entity
@Table(name = "letter_copy")
public class LetterCopy {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_copy_seq")
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id", nullable = false, updatable = false)
    private RequestLetter letter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private LetterFormat format;

    /** 散列值 of the open bytes. */
    @Column(nullable = false, updatable = false, length = 64)
    private String sha256;

    @Column(nullable = false, updatable = false)
    private int size;

    @Embedded
    private SealedBytes sealed;

    protected LetterCopy() {}

    LetterCopy(RequestLetter letter, LetterFormat format, byte[] bytes, PersonalSeal seal) {
        this.letter = letter;
        this.format = format;
        this.sha256 = digest(bytes);
        this.size = bytes.length;
        this.sealed = seal.seal(bytes);
    }

    /**
     * The bytes as they were sent.
     *
     * @throws IllegalStateException where they are not
     */
    byte[] opened(PersonalSeal seal) {
        byte[] bytes = seal.open(sealed);
        if (!digest(bytes).equals(sha256)) {
            throw new IllegalStateException("Letter " + letter.id() + " is not what was sent");
        }
        return bytes;
    }

    /** 换钥. */
    void reseal(PersonalSeal seal) {
        sealed = seal.renewed(sealed);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    LetterFormat format() {
        return format;
    }
}
