package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.TextPart;
import java.time.Instant;
import java.util.Set;

/**
 * 版本一行: who left which version at which step when, and what he changed; without the text.
 *
 * @param parts empty of the first
 * @param releasedAt since when the public reads it; null while it never did
 */
public record VersionLine(
        int number, Long officerId, String officer, Step step, Instant at, Set<TextPart> parts, Instant releasedAt) {}
