package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * 文件文字: the words of an attached file, to look for something in them; never shown. What is taken out is bounded in time
 * and size, whatever the file says.
 */
public final class FileText {
    /** In characters. */
    static final int MOST = 8_000_000;

    private FileText() {}

    /**
     * Words, one line a paragraph or cell; empty where none can be read: pictures and scans, and what is locked, damaged, too
     * large or too slow to read.
     */
    public static Optional<String> of(Path file, StoredFile stored) {
        Judgement judgement = Judgement.brief(stored.name());
        try {
            return FileKind.ofMediaType(stored.mediaType())
                    .map(kind -> read(file, kind, judgement))
                    .filter(text -> !text.isBlank());
        } catch (BusinessException | StackOverflowError unclear) {
            return Optional.empty();
        }
    }

    private static String read(Path file, FileKind kind, Judgement judgement) {
        try {
            return switch (kind) {
                case PDF -> PdfText.of(file, judgement);
                case TXT, CSV -> PlainText.of(bytes(file, judgement));
                case DOCX, XLSX, PPTX, OFD, ODT, ODS, ODP -> PartsText.of(file, judgement);
                case DOC, XLS, PPT, WPS, ET, DPS -> legacy(bytes(file, judgement));
                case CEB, JPEG, PNG, GIF, TIFF, BMP, HEIC, MP3, WAV, MP4 -> "";
            };
        } catch (IOException damaged) {
            throw judgement.damaged();
        }
    }

    private static byte[] bytes(Path file, Judgement judgement) throws IOException {
        if (Files.size(file) > MOST) {
            throw judgement.unclear();
        }
        return Files.readAllBytes(file);
    }

    /**
     * The records of old office files hold their words as bytes or as UTF-16LE, at odd places too. All that lies between is
     * no word, but does no harm to who looks for numbers.
     */
    private static String legacy(byte[] bytes) {
        String wide = new String(bytes, StandardCharsets.UTF_16LE);
        String odd = bytes.length == 0 ? "" : new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16LE);
        String text = new String(bytes, StandardCharsets.ISO_8859_1) + "\n" + wide + "\n" + odd;
        return text.chars().anyMatch(Character::isDigit) ? text : "";
    }
}
