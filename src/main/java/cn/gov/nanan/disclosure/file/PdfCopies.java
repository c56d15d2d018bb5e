package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.FreeSpace;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * 转换件: of files that no browser shows, a PDF to look at, made when somebody asks for it and kept while it is looked at.
 * Whoever asks has been found entitled to the file. Nothing but the file itself is ever published.
 */
@ApplicationScoped
public class PdfCopies {
    private static final Logger LOG = Logger.getLogger(PdfCopies.class.getName());
    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final int REMEMBERED = 1000;
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);

    @Inject
    private Clock clock;

    private final ThreadPoolExecutor makers = makers();
    private final Map<String, Conversion> begun = new LinkedHashMap<>();
    private final Map<String, Instant> failed = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    public PdfCopies() {}

    PdfCopies(Clock clock) {
        this.clock = clock;
    }

    /** Is a PDF made of files of this kind here? */
    public boolean isOffered(String mediaType) {
        return FileKind.ofMediaType(mediaType).filter(FileKind::isConvertible).isPresent()
                && Converter.configured().filter(Converter::isThere).isPresent();
    }

    /** How it stands with the copy of a file; one that is not there yet is begun. */
    public synchronized PdfProgress ask(StoredFile file) {
        String sha256 = file.sha256();
        try {
            if (shelf().has(sha256)) {
                shelf().touch(sha256, clock.instant());
                return PdfProgress.MADE;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Optional<Converter> converter = Converter.configured();
        if (converter.isEmpty() || hasFailed(sha256)) {
            return PdfProgress.FAILED;
        }
        if (!begun.containsKey(sha256)) {
            begin(file, converter.get());
        }
        return PdfProgress.UNDER_WAY;
    }

    /** Of one that is {@link PdfProgress#MADE}. */
    public Path path(StoredFile file) {
        return shelf().path(file.sha256());
    }

    /** The file is erased: so is its copy, and one that is being made never comes. */
    public void forget(String sha256) {
        stop(sha256);
        try {
            shelf().forget(sha256);
        } catch (IOException undeletable) {
            throw new UncheckedIOException("To be deleted by hand: " + shelf().path(sha256), undeletable);
        }
    }

    private synchronized void stop(String sha256) {
        Optional.ofNullable(begun.get(sha256)).ifPresent(Conversion::stop);
    }

    private boolean hasFailed(String sha256) {
        Instant since = failed.get(sha256);
        return since != null && since.plus(AGAIN_AFTER).isAfter(clock.instant());
    }

    /** Where too many wait already, it is begun when it is asked for again. */
    private void begin(StoredFile file, Converter converter) {
        try {
            Conversion conversion = new Conversion(converter);
            begun.put(file.sha256(), conversion);
            makers.execute(() -> make(file, conversion));
        } catch (RejectedExecutionException tooMany) {
            begun.remove(file.sha256());
            LOG.log(Level.FINE, "Too many files wait to be converted", tooMany);
        }
    }

    private void make(StoredFile file, Conversion conversion) {
        boolean made = false;
        try {
            FreeSpace.require();
            made(file, conversion, shelf().workshop(file.sha256()));
            made = true;
        } catch (IOException | UncheckedIOException | BusinessException why) {
            LOG.log(Level.WARNING, "No PDF of file {0}: {1}", new Object[] {file.sha256(), why.getMessage()});
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            ended(file.sha256(), made);
        }
    }

    private static void made(StoredFile file, Conversion conversion, Path workshop)
            throws IOException, InterruptedException {
        try {
            Path original = Files.vault().path(file.sha256());
            String extension = FileName.of(file.name()).extension();
            shelf().keep(conversion.run(workshop, original, extension), file.sha256(), original);
        } finally {
            Folders.delete(workshop);
        }
    }

    private synchronized void ended(String sha256, boolean made) {
        begun.remove(sha256);
        if (!made) {
            failed.put(sha256, clock.instant());
        }
    }

    @PreDestroy
    synchronized void close() {
        begun.values().forEach(Conversion::stop);
        makers.shutdownNow();
    }

    static PdfShelf shelf() {
        return new PdfShelf(Setting.DATA_DIR.path().resolve("converted"));
    }

    private static ThreadPoolExecutor makers() {
        ThreadPoolExecutor makers = new ThreadPoolExecutor(
                AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING), work -> {
                    Thread thread = new Thread(work, "converter");
                    thread.setDaemon(true);
                    return thread;
                });
        makers.allowCoreThreadTimeOut(true);
        return makers;
    }
}
