package cn.gov.nanan.disclosure.file;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 文件类型: what may be attached. Archives are not: what lies inside could be neither checked nor read by the public.
 */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    /** 版式文件, GB/T 33190. */
    OFD("application/ofd", "ofd"),
    /** 方正 Apabi. */
    CEB("application/x-ceb", "ceb"),
    DOC("application/msword", "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    WPS("application/wps-office.wps", "wps"),
    ET("application/wps-office.et", "et"),
    DPS("application/wps-office.dps", "dps"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    BMP("image/bmp", "bmp"),
    /** What telephones take photos in. */
    HEIC("image/heic", "heic", "heif"),
    MP3("audio/mpeg", "mp3"),
    WAV("audio/vnd.wave", "wav"),
    MP4("video/mp4", "mp4");

    private static final List<Set<FileKind>> ALIKE = List.of(
            EnumSet.of(JPEG, PNG, GIF, TIFF, BMP, HEIC),
            EnumSet.of(DOC, DOCX, WPS),
            EnumSet.of(XLS, XLSX, ET),
            EnumSet.of(PPT, PPTX, DPS));

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All extensions, for the file dialogue of a browser: .pdf,.ofd … */
    public static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .reduce("", (all, extension) -> all + (all.isEmpty() ? "." : ",.") + extension);
    }

    /** 同类: programs give such files each other's endings, and open them all the same. */
    boolean isAlike(FileKind other) {
        return ALIKE.stream().anyMatch(group -> group.contains(this) && group.contains(other));
    }

    boolean isOffice() {
        return ALIKE.stream().anyMatch(group -> group.contains(this));
    }

    /** Is it shown as a PDF where a converter is set up? */
    boolean isConvertible() {
        return switch (this) {
            case OFD, DOC, DOCX, XLS, XLSX, PPT, PPTX, WPS, ET, DPS, ODT, ODS, ODP -> true;
            default -> false;
        };
    }

    /** The usual one, without the dot. */
    public String extension() {
        return extensions.get(0);
    }

    public String mediaType() {
        return mediaType;
    }
}
