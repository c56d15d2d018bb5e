package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** 复合文档: .doc, .xls, .ppt and those of WPS, by the stream that holds their text, and what they say of who made them. */
final class LegacyContent {
    private static final String ENCRYPTED = "encryptedpackage";

    /** The readers of .doc and .ppt take the whole file into memory, in bytes. */
    private static final long LARGEST = 64L << 20;

    private final Judgement judgement;
    private final Findings findings;

    LegacyContent(Judgement judgement, Findings findings) {
        this.judgement = judgement;
        this.findings = findings;
    }

    void look(Path file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            made(root);
            entry(root, "workbook")
                    .ifPresent(name -> run(() -> new LegacySheets(judgement, findings).look(root, name)));
            boolean whole = Files.size(file) <= LARGEST;
            entry(root, "worddocument")
                    .ifPresent(name -> run(() -> {
                        requireBounded(whole);
                        LegacyWord.look(root, judgement, findings);
                    }));
            entry(root, "powerpoint document")
                    .ifPresent(name -> run(() -> {
                        requireBounded(whole);
                        LegacySlides.look(root, judgement, findings);
                    }));
            entry(root, ENCRYPTED).ifPresent(name -> findings.add(HiddenKind.ENCRYPTED));
            objects(root);
        }
    }

    private void requireBounded(boolean whole) {
        if (!whole) {
            throw judgement.unclear();
        }
    }

    @FunctionalInterface
    private interface Reading {
        void run() throws IOException;
    }

    /** What one reader cannot read, another may. */
    private void run(Reading reading) {
        try {
            reading.run();
        } catch (EncryptedDocumentException locked) {
            findings.add(HiddenKind.ENCRYPTED);
        } catch (cn.gov.nanan.disclosure.platform.BusinessException slow) {
            throw slow;
        } catch (IOException | RuntimeException unreadable) {
            judgement.requireTime();
            findings.add(HiddenKind.UNFINISHED);
        }
    }

    private static Optional<String> entry(DirectoryNode root, String name) {
        return root.getEntryNames().stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private void made(DirectoryNode root) {
        if (properties(root, SummaryInformation.DEFAULT_STREAM_NAME) instanceof SummaryInformation summary) {
            findings.author("author", summary.getAuthor());
            findings.author("editor", summary.getLastAuthor());
        }
        if (properties(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                instanceof DocumentSummaryInformation more) {
            findings.author("company", more.getCompany());
            findings.author("manager", more.getManager());
        }
    }

    private static PropertySet properties(DirectoryNode root, String name) {
        try {
            return root.hasEntryCaseInsensitive(name) ? PropertySetFactory.create(root, name) : null;
        } catch (IOException | HPSFException | RuntimeException unreadable) {
            return null;
        }
    }

    private void objects(DirectoryNode root) {
        root.getEntryNames().stream()
                .filter(name -> name.matches("(?i)mbd[0-9a-f]{8}"))
                .forEach(name -> findings.add(HiddenKind.EMBEDDED_FILE, Place.of("part", name)));
        entry(root, "objectpool")
                .filter(name -> isFilled(root, name))
                .ifPresent(name -> findings.add(HiddenKind.EMBEDDED_FILE, Place.of("part", name)));
    }

    /** Word keeps an empty one in many files. */
    private static boolean isFilled(DirectoryNode root, String name) {
        try {
            return root.getEntryCaseInsensitive(name) instanceof DirectoryNode pool && !pool.isEmpty();
        } catch (IOException gone) {
            return false;
        }
    }
}
