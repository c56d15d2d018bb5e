package cn.gov.nanan.disclosure.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.stream.Stream;

/**
 * 声明留底: what was claimed of a submitted text, and by whom. Taking the 声明 away from the text does not take this away: who
 * claimed it is asked all the same, 条例第十五条.
 *
 * @param claim the latest
 * @param text in the provider's words; null where it was not worded
 * @param by everybody who claimed it, one a line; null where nobody was named
 */
@Embeddable
public record DeclaredClaim(
        @Enumerated(EnumType.STRING) @Column(name = "declared_claim", length = 32) Claim claim,
        @Column(name = "declared_text", length = 500) String text,
        @Column(name = "declared_by", length = 20000) String by) {
    /** What this text claims, which must be claimed. */
    public static DeclaredClaim of(Provenance from) {
        return new DeclaredClaim(from.claim(), from.claimText(), from.declarer().orElse(null));
    }

    /** 声明人, each once. */
    public List<String> parties() {
        return by == null ? List.of() : by.lines().distinct().toList();
    }

    /** The same, after this text was submitted too. */
    public DeclaredClaim and(DeclaredClaim later) {
        List<String> all = Stream.concat(parties().stream(), later.parties().stream())
                .distinct()
                .toList();
        return new DeclaredClaim(later.claim, later.text, all.isEmpty() ? null : String.join("\n", all));
    }
}
