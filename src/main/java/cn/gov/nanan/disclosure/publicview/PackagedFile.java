package cn.gov.nanan.disclosure.publicview;

import java.nio.file.Path;
import java.util.Objects;

/**
 * 附件: a file on its way into a package.
 *
 * @param content where its bytes lie on this node
 */
public record PackagedFile(String name, String mediaType, long size, String sha256, Path content) {
    public PackagedFile {
        Objects.requireNonNull(mediaType);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(content);
        if (!isSafe(name)) {
            throw new IllegalArgumentException("Not a file name: " + name);
        }
    }

    /** Is this one plain file name: no folder, no way up, nothing that a file system or a header would misread? */
    public static boolean isSafe(String name) {
        return name != null
                && !name.isBlank()
                && name.length() <= 200
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || Character.isISOControl(c));
    }
}
