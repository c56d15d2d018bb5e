package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.file.Path;

/**
 * 待放行附件: where the bytes of a file lie until its line is sealed.
 *
 * @param path below the data folder, so that a node which is restored at another place finds them
 */
@Embeddable
record QueuedFile(
        @Column(name = "name", nullable = false, length = 200) String name,
        @Column(name = "media_type", nullable = false, length = 200) String mediaType,
        @Column(name = "file_size", nullable = false) long size,
        @Column(name = "sha256", nullable = false, length = 64) String sha256,
        @Column(name = "path", nullable = false, length = 1000) String path) {
    static QueuedFile of(PackagedFile file) {
        Path data = Setting.DATA_DIR.path();
        Path content = file.content().toAbsolutePath().normalize();
        return new QueuedFile(
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                (content.startsWith(data) ? data.relativize(content) : content).toString());
    }

    PackagedFile located() {
        return new PackagedFile(
                name, mediaType, size, sha256, Setting.DATA_DIR.path().resolve(path));
    }
}
