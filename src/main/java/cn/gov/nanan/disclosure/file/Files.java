package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** 附件之集: keeps bytes by their digest under the data folder; on disk before the row is. */
@Stateless
public class Files {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Stores what {@code in} holds; the stream is not closed.
     *
     * @throws BusinessException {@code file.error.…}: empty, too large, not allowed, or not what its name says
     */
    public StoredFile store(String name, InputStream in) {
        throw new BusinessException("file.error.empty", name);
    }

    public Optional<StoredFile> find(Long id) {
        return Optional.ofNullable(id).map(known -> entities.find(StoredFile.class, known));
    }

    public InputStream open(StoredFile file) {
        try {
            return java.nio.file.Files.newInputStream(path(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Path path(StoredFile file) {
        return Setting.DATA_DIR
                .path()
                .resolve("files")
                .resolve(file.sha256().substring(0, 2))
                .resolve(file.sha256());
    }
}
