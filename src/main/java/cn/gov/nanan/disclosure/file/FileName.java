package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 文件名: the name under which a file was received, without path, control and direction characters. */
public record FileName(String value) {
    public static final int LONGEST = 200;

    /** Before a name that is an ending alone. */
    private static final String NAMELESS = "附件.";

    /** As browsers write a quotation mark, between which they put the names of files. */
    private static final String QUOTED = "%22";

    /** @throws BusinessException {@code file.error.name} when nothing is left of the name */
    public static FileName of(String received) {
        String base = Normalizer.normalize(received == null ? "" : received, Normalizer.Form.NFC);
        base = base.replace(QUOTED, "\"");
        base = base.substring(Math.max(base.lastIndexOf('/'), base.lastIndexOf('\\')) + 1);
        boolean nameless = base.matches("\\.\\w{1,5}");
        base = base.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (base.isEmpty()) {
            throw new BusinessException("file.error.name");
        }
        return new FileName(shortened(nameless ? NAMELESS + base : base));
    }

    /**
     * Is it a name of files that are taken at all? Of a name without an ending the bytes decide.
     *
     * @throws BusinessException {@code file.error.not-allowed}
     */
    void requireAllowed() {
        if (!extension().isEmpty() && FileKind.ofExtension(extension()).isEmpty()) {
            throw new BusinessException("file.error.not-allowed", value);
        }
    }

    /**
     * What the file is of what its bytes may be called: what its name says, or what programs give the same names to.
     *
     * @throws BusinessException {@code file.error.…} where its name says something else
     */
    FileKind among(Set<FileKind> real) {
        Optional<FileKind> named = FileKind.ofExtension(extension());
        if (named.isEmpty()) {
            return real.stream()
                    .filter(kind -> real.size() == 1 || kind.isOffice())
                    .findFirst()
                    .orElseThrow(() -> new BusinessException("file.error.not-allowed", value));
        }
        if (real.isEmpty()) {
            throw new BusinessException("file.error.disguised", value, named.get());
        }
        return named.filter(real::contains)
                .or(() -> real.stream().filter(named.get()::isAlike).findFirst())
                .orElseThrow(() -> new BusinessException(
                        "file.error.mismatch", value, real.iterator().next(), named.get()));
    }

    /** The same with the ending of what the file is: 通知.wps that holds a Word file becomes 通知.docx. */
    FileName as(FileKind kind) {
        if (FileKind.ofExtension(extension()).filter(kind::equals).isPresent()) {
            return this;
        }
        String stem = extension().isEmpty() ? value : value.substring(0, value.lastIndexOf('.'));
        return new FileName(shortened(stem + "." + kind.extension()));
    }

    /** 改名: as typed, with the extension of the name before, which says what the file is. */
    public static String kept(String typed, String before) {
        String wanted = of(typed).value();
        String extension = "." + new FileName(before).extension();
        boolean whole =
                extension.length() == 1 || wanted.toLowerCase(Locale.ROOT).endsWith(extension);
        return whole
                ? wanted
                : of(wanted + before.substring(before.length() - extension.length()))
                        .value();
    }

    /** Lower case without the dot; empty where the name has none. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        return dot < 1 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String base) {
        if (base.length() <= LONGEST) {
            return base;
        }
        String end = base.substring(Math.max(base.lastIndexOf('.'), base.length() - 10));
        return start(base, LONGEST - end.length()) + end;
    }

    /** The first characters, without half of a surrogate pair. */
    private static String start(String base, int length) {
        return base.substring(0, Character.isHighSurrogate(base.charAt(length - 1)) ? length - 1 : length);
    }
}
