package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Judgement;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** .doc, .wps: changes and hidden text by paragraph; the authors of changes are named by the file as a whole. */
final class LegacyWord {
    private static final String NOBODY = "Unknown";

    private LegacyWord() {}

    static void look(DirectoryNode root, Judgement judgement, HiddenFindings findings) throws IOException {
        HWPFDocument document = new HWPFDocument(root);
        String authors = authors(document);
        Range text = document.getRange();
        for (int i = 0; i < text.numParagraphs(); i++) {
            judgement.requireTime();
            Paragraph paragraph = text.getParagraph(i);
            for (int j = 0; j < paragraph.numCharacterRuns(); j++) {
                see(paragraph.getCharacterRun(j), i + 1, authors, findings);
            }
        }
        if (!document.getCommentsRange().text().isBlank()) {
            findings.add(
                    HiddenKind.COMMENT,
                    HiddenPlace.of("text", document.getCommentsRange().text()));
        }
    }

    private static void see(CharacterRun run, int paragraph, String authors, HiddenFindings findings) {
        if (run.isMarkedDeleted() || run.isMarkedInserted()) {
            changed(run.isMarkedDeleted() ? "deleted" : "inserted", paragraph, authors, findings);
        }
        if (run.isVanished() && !run.text().isBlank()) {
            findings.add(HiddenKind.HIDDEN_TEXT, HiddenPlace.of("paragraph", paragraph));
        }
    }

    /** Who changed which of them the file does not say in a way that is read here. */
    static void changed(String how, int paragraph, String authors, HiddenFindings findings) {
        if (!authors.isBlank()) {
            findings.add(HiddenKind.TRACKED_CHANGE, HiddenPlace.by(authors, "whole"));
        }
        findings.add(HiddenKind.TRACKED_CHANGE, HiddenPlace.of(how, paragraph));
    }

    private static String authors(HWPFDocument document) {
        List<String> names = document.getRevisionMarkAuthorTable() == null
                ? List.of()
                : document.getRevisionMarkAuthorTable().getEntries();
        return names.stream().filter(name -> !NOBODY.equals(name)).collect(Collectors.joining("、"));
    }
}
