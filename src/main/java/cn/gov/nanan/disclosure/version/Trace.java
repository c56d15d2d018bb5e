package cn.gov.nanan.disclosure.version;

import java.util.List;
import java.util.Optional;

/**
 * 修改痕迹: the versions of an item, and what differs between two of them.
 *
 * @param lines oldest first; empty before the first 提交 and of a 国家秘密
 * @param amending whether the item is to take the place of one that is public
 * @param from the version with which the comparison begins; {@link #PUBLIC} the one that stands in the catalogue
 * @param comparison empty where there is nothing to compare
 */
public record Trace(List<VersionLine> lines, boolean amending, int from, int to, Optional<TextComparison> comparison) {
    /** 已公开的版本: that of the earlier item, as the public now reads it. */
    public static final int PUBLIC = 0;

    /** 没有版本. */
    public static final Trace NONE = new Trace(List.of(), false, PUBLIC, PUBLIC, Optional.empty());

    public boolean isKept() {
        return !lines.isEmpty();
    }

    /** Does it begin with what the public now reads? */
    public boolean isFromPublic() {
        return from == PUBLIC;
    }

    /** Is it only a part of all that was changed? */
    public boolean isPart() {
        return comparison.isPresent() && (from > least() || to < lines.size());
    }

    /** Where the comparison of everything begins. */
    public int least() {
        return amending ? PUBLIC : 1;
    }

    /** The latest first, as they are listed. */
    public List<VersionLine> latestFirst() {
        return lines.stream()
                .sorted((one, other) -> other.number() - one.number())
                .toList();
    }
}
