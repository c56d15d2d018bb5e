package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Bounded;
import cn.gov.nanan.disclosure.file.FileKind;
import cn.gov.nanan.disclosure.file.Judgement;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** 看不见的内容: of one file, read within bounds of size and time, whatever the file says of itself. */
public final class HiddenContent {
    private static final int HEAD = 4;
    private static final int ZIP = 0x504b0304;

    private HiddenContent() {}

    /** What it holds beside what is seen; what cannot be read to its end is found to be so. */
    public static List<HiddenFinding> of(Path file, StoredFile stored) {
        HiddenFindings findings = new HiddenFindings();
        Judgement judgement = Judgement.brief(stored.name());
        try {
            FileKind kind = FileKind.ofMediaType(stored.mediaType()).orElse(null);
            if (kind != null) {
                look(file, kind, judgement, findings);
            }
        } catch (InvalidPasswordException locked) {
            findings.add(HiddenKind.ENCRYPTED);
        } catch (BusinessException | StackOverflowError unclear) {
            findings.add(HiddenKind.UNFINISHED);
        } catch (FileSystemException unreached) {
            return ReadingRoom.PENDING;
        } catch (IOException | RuntimeException damaged) {
            findings.add(HiddenKind.DAMAGED);
        }
        return findings.all();
    }

    private static void look(Path file, FileKind kind, Judgement judgement, HiddenFindings findings)
            throws IOException {
        switch (kind) {
            case PDF -> new PdfContent(judgement, findings).look(file);
            case JPEG, PNG, GIF, TIFF, HEIC, BMP -> {
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    Pictures.of(new Bounded(in, judgement), findings);
                }
            }
            case DOC, XLS, PPT, WPS, ET, DPS, DOCX, XLSX, PPTX, ODT, ODS, ODP, OFD -> office(file, judgement, findings);
            case TXT, CSV -> {}
                // Nobody looks into these here; that is said, and not that nothing is in them.
            case CEB, MP3, WAV, MP4 -> findings.add(HiddenKind.UNFINISHED);
        }
    }

    /** Whatever it is called: WPS writes either container under its own names. In the order in which files are taken in. */
    private static void office(Path file, Judgement judgement, HiddenFindings findings) throws IOException {
        if (!isZip(file)) {
            new LegacyContent(judgement, findings).look(file);
            return;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Parts parts = new Parts(zip, judgement);
            if (zip.getEntry("[Content_Types].xml") != null) {
                new OpenXmlContent(parts, findings).look();
            } else if (zip.getEntry("OFD.xml") != null) {
                new LayoutContent(parts, findings).look();
            } else if (zip.getEntry("mimetype") != null) {
                new OpenDocumentContent(parts, findings).look();
            } else {
                new OpenXmlContent(parts, findings).look();
            }
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            return head.length == HEAD && java.nio.ByteBuffer.wrap(head).getInt() == ZIP;
        }
    }
}
