package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.text.Normalizer;
import java.util.Locale;

/** 文件名: the name under which a file was received, without path, control and direction characters. */
public record FileName(String value) {
    public static final int LONGEST = 200;

    /** @throws BusinessException {@code file.error.name} when nothing is left of the name */
    public static FileName of(String received) {
        String base = Normalizer.normalize(received == null ? "" : received, Normalizer.Form.NFC);
        base = base.substring(Math.max(base.lastIndexOf('/'), base.lastIndexOf('\\')) + 1);
        base = base.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        if (base.isEmpty()) {
            throw new BusinessException("file.error.name");
        }
        return new FileName(shortened(base));
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
