package cn.gov.nanan.disclosure.bag;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * 包序标记: how far the packages of an agency have come, on the side that seals them and on the side that takes them in.
 *
 * @param sequence of the last package, 0 before the first
 * @param digest of its file; null before the first
 */
@Embeddable
public record PackageMark(
        @Column(name = "last_sequence", nullable = false) long sequence,
        @Column(name = "last_digest", length = 64) String digest) {
    /** Before the first package. */
    public static final PackageMark NONE = new PackageMark(0, null);

    /** The number that the next package must have. */
    public long next() {
        return sequence + 1;
    }

    /** Does the package name the one before it? */
    public boolean isFollowedBy(Manifest following) {
        return digest == null || digest.equals(following.previousDigest());
    }
}
