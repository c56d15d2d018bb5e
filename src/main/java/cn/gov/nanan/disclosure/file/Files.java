package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.FreeSpace;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** 附件之集: keeps bytes by their digest under the data folder; they are on disk before the row is committed. */
@Stateless
public class Files {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Clock clock;

    @Inject
    private PdfCopies copies;

    /**
     * Stores what {@code in} holds, as what it is; the stream is not closed.
     *
     * @param name the name that it came with; path, control and direction characters are dropped
     * @throws BusinessException {@code file.error.…}: empty, too large, not allowed, or not what its name says
     */
    public StoredFile store(String name, InputStream in) {
        FileName fileName = FileName.of(name);
        fileName.requireAllowed();
        try {
            Vault.Received arrival = receive(fileName.value(), in, largest());
            FileKind kind = accept(arrival, fileName);
            return stored(fileName.as(kind), kind, arrival);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * 再存: stores what was judged on this node under this name before, as what its name says; its bytes are on disk
     * before the transaction is committed.
     *
     * @throws BusinessException {@code file.error.…} as above
     */
    public StoredFile storeJudged(String name, InputStream in) {
        FileName fileName = FileName.of(name);
        Optional<FileKind> named = FileKind.ofExtension(fileName.extension());
        if (named.isEmpty()) {
            return store(name, in);
        }
        try {
            Vault.Received arrival = receive(fileName.value(), in, largest());
            FilesTogether.of(vault(), transaction).keep(arrival);
            return stored(fileName, named.get(), arrival);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private StoredFile stored(FileName name, FileKind kind, Vault.Received arrival) {
        StoredFile file =
                new StoredFile(name.value(), kind.mediaType(), arrival.size(), arrival.sha256(), clock.instant());
        entities.persist(file);
        return file;
    }

    /**
     * 只验不存: judges as {@link #store} does, and leaves nothing behind.
     *
     * @param largest in bytes
     * @throws BusinessException {@code file.error.…} as above
     */
    public JudgedFile judge(String name, InputStream in, long largest) {
        FileName fileName = FileName.of(name);
        fileName.requireAllowed();
        try {
            Vault.Received arrival = receive(fileName.value(), in, largest);
            try {
                FileKind kind = fileName.among(Contents.kinds(arrival.path(), fileName.value()));
                return new JudgedFile(kind, java.nio.file.Files.readAllBytes(arrival.path()), arrival.sha256());
            } finally {
                vault().refuse(arrival);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * 只验: judges as {@link #store} does, however large the file is, and leaves nothing behind.
     *
     * @param size of all of it in bytes, as whoever gives it has seen
     * @throws BusinessException {@code file.error.…} as above
     */
    public void check(String name, long size, InputStream in) {
        FileName fileName = FileName.of(name);
        fileName.requireAllowed();
        try {
            byte[] beginning = in.readNBytes(Contents.BEGINNING);
            Optional<Set<FileKind>> told = size > largest() ? Optional.empty() : Contents.told(beginning);
            if (told.isPresent()) {
                fileName.among(told.get());
                return;
            }
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
            Vault.Received arrival = receive(fileName.value(), all, largest());
            try {
                fileName.among(Contents.kinds(arrival.path(), fileName.value()));
            } finally {
                vault().refuse(arrival);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Bytes. */
    private static long largest() {
        return Setting.FILE_MAX_SIZE.number() * 1024L * 1024L;
    }

    private static Vault.Received receive(String name, InputStream in, long largest) throws IOException {
        FreeSpace.require();
        return vault().receive(name, in, largest);
    }

    /**
     * Forgets a file for good, as 国家秘密 asks; its bytes go when the transaction is committed, unless another file has
     * the same. What is forgotten already stays so.
     */
    public void erase(StoredFile file) {
        StoredFile known = entities.find(StoredFile.class, file.id());
        if (known == null) {
            return;
        }
        entities.remove(known);
        entities.flush();
        long same = entities.createQuery("select count(f) from StoredFile f where f.sha256 = :sha256", Long.class)
                .setParameter("sha256", file.sha256())
                .getSingleResult();
        if (same == 0) {
            transaction.registerInterposedSynchronization(new Erasure(path(file), () -> copies.forget(file.sha256())));
        }
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
        return vault().path(file.sha256());
    }

    private static FileKind accept(Vault.Received arrival, FileName name) throws IOException {
        boolean accepted = false;
        try {
            FileKind kind = name.among(Contents.kinds(arrival.path(), name.value()));
            vault().keep(arrival);
            accepted = true;
            return kind;
        } finally {
            if (!accepted) {
                vault().refuse(arrival);
            }
        }
    }

    static Vault vault() {
        return new Vault(Setting.DATA_DIR.path().resolve("files"));
    }
}
