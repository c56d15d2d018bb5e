package cn.gov.nanan.disclosure.version;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 其间修改: what others changed in a text while its writer had let it go.
 *
 * @param names of who changed it, each once
 * @param from the writer's own last version
 * @param to the last version of the others
 */
public record Meanwhile(List<String> names, int from, int to) {
    /**
     * Until the text came back; empty where nobody else changed it.
     *
     * @param lines oldest first
     */
    static Optional<Meanwhile> of(List<VersionLine> lines, Long writer, Instant back) {
        List<VersionLine> until =
                lines.stream().filter(line -> !line.at().isAfter(back)).toList();
        int own = until.stream()
                .filter(line -> Objects.equals(line.officerId(), writer))
                .mapToInt(VersionLine::number)
                .max()
                .orElse(1);
        List<VersionLine> others =
                until.stream().filter(line -> line.number() > own).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meanwhile(
                        others.stream().map(VersionLine::officer).distinct().toList(),
                        own,
                        others.get(others.size() - 1).number()));
    }
}
