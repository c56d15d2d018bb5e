package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Judgement;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
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
    private static final String BOOK = "workbook";
    private static final String TEXT = "worddocument";
    private static final String SHOW = "powerpoint document";

    /** The readers of .doc and .ppt take the whole file into memory, in bytes. */
    private static final long LARGEST = 64L << 20;

    /** The library reports every oddity of a damaged file; whoever uploads files would fill the log. */
    private static final Logger QUIET = Logger.getLogger("org.apache.poi");

    static {
        QUIET.setLevel(Level.OFF);
    }

    private final Judgement judgement;
    private final HiddenFindings findings;

    LegacyContent(Judgement judgement, HiddenFindings findings) {
        this.judgement = judgement;
        this.findings = findings;
    }

    void look(Path file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            run(() -> made(root));
            entry(root, BOOK).ifPresent(name -> run(() -> new LegacySheets(judgement, findings).look(root, name)));
            boolean whole = Files.size(file) <= LARGEST;
            entry(root, TEXT)
                    .ifPresent(name -> run(() -> {
                        requireBounded(whole);
                        LegacyWord.look(root, judgement, findings);
                    }));
            entry(root, SHOW)
                    .ifPresent(name -> run(() -> {
                        requireBounded(whole);
                        LegacySlides.look(root, judgement, findings);
                    }));
            entry(root, ENCRYPTED).ifPresent(name -> findings.add(HiddenKind.ENCRYPTED));
            objects(root);
            if (Stream.of(BOOK, TEXT, SHOW, ENCRYPTED)
                    .allMatch(name -> entry(root, name).isEmpty())) {
                findings.add(HiddenKind.UNFINISHED);
            }
        }
    }

    private void requireBounded(boolean whole) {
        if (!whole) {
            throw judgement.unclear();
        }
    }

    @FunctionalInterface
    private interface LegacyLook {
        void run() throws IOException, HPSFException;
    }

    /** What one reader cannot read, another may. */
    private void run(LegacyLook reading) {
        try {
            reading.run();
        } catch (EncryptedDocumentException locked) {
            findings.add(HiddenKind.ENCRYPTED);
        } catch (BusinessException slow) {
            throw slow;
        } catch (IOException | HPSFException | RuntimeException unreadable) {
            judgement.requireTime();
            findings.add(HiddenKind.UNFINISHED);
        }
    }

    private static Optional<String> entry(DirectoryNode root, String name) {
        return root.getEntryNames().stream()
                .filter(entry -> entry.toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private void made(DirectoryNode root) throws IOException, HPSFException {
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

    private static PropertySet properties(DirectoryNode root, String name) throws IOException, HPSFException {
        return root.hasEntryCaseInsensitive(name) ? PropertySetFactory.create(root, name) : null;
    }

    private void objects(DirectoryNode root) {
        root.getEntryNames().stream()
                .filter(name -> name.matches("(?i)mbd[0-9a-f]{8}"))
                .forEach(name -> findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("part", name)));
        entry(root, "objectpool")
                .filter(name -> isFilled(root, name))
                .ifPresent(name -> findings.add(HiddenKind.EMBEDDED_FILE, HiddenPlace.of("part", name)));
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
