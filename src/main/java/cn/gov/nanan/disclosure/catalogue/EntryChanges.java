package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.publicview.Changes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 条目的更正与澄清: {@link Changes} as the database keeps them.
 *
 * @param clarifiesNumber 索引号 of the entry that it clarifies; null without
 * @param clarifiesText the words for what went about outside; null without
 * @param correctionLines 更正记录, one a line as version, day and note; null without any
 */
@Embeddable
public record EntryChanges(
        @Column(name = "clarifies_number", length = 40) String clarifiesNumber,
        @Column(name = "clarifies_text", length = 500) String clarifiesText,
        @Column(name = "clarifies_seen_on") LocalDate clarifiesSeenOn,
        @Column(name = "corrections", length = 100_000) String correctionLines) {

    static EntryChanges of(Changes changes) {
        Changes.Clarified clarified = changes.clarifies();
        return new EntryChanges(
                clarified == null ? null : clarified.indexNumber(),
                clarified == null ? null : clarified.text(),
                clarified == null ? null : clarified.seenOn(),
                changes.corrections().isEmpty() ? null : lines(changes.corrections()));
    }

    Changes read() {
        boolean clarifies = clarifiesNumber != null || clarifiesText != null;
        return new Changes(
                clarifies ? new Changes.Clarified(clarifiesNumber, clarifiesText, clarifiesSeenOn) : null,
                corrections(correctionLines));
    }

    private static String lines(List<Changes.CorrectionNote> corrections) {
        return corrections.stream()
                .map(told -> told.version() + " " + told.on() + " " + told.note())
                .collect(Collectors.joining("\n"));
    }

    static List<Changes.CorrectionNote> corrections(String lines) {
        return lines == null
                ? List.of()
                : lines.lines().map(EntryChanges::correction).toList();
    }

    private static Changes.CorrectionNote correction(String line) {
        String[] parts = line.split(" ", 3);
        return new Changes.CorrectionNote(Integer.parseInt(parts[0]), LocalDate.parse(parts[1]), parts[2]);
    }
}
