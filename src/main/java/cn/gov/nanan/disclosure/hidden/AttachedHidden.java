package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** 附件中看不见的内容之集: each file is read when it is first asked for, which is as soon as the page shows it; then it is known. */
@ApplicationScoped
public class AttachedHidden {
    private static final long LONGEST_SECONDS = 20;

    @Inject
    private Files files;

    @Inject
    private HiddenReports reports;

    private final ReadingRoom room = new ReadingRoom();

    /** By the number of the file, one query however many; whoever asks may see them. */
    public Map<Long, List<HiddenFinding>> of(Collection<StoredFile> attached) {
        Map<Long, StoredFile> wanted = new TreeMap<>();
        attached.forEach(file -> wanted.put(file.id(), file));
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<HiddenFinding>> known = new HashMap<>(reports.of(wanted.keySet()));
        wanted.keySet().removeAll(known.keySet());
        Map<Long, List<HiddenFinding>> read = room.read(
                wanted,
                file -> HiddenContent.of(files.path(file), file),
                System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS));
        known.putAll(read);
        read.values().removeIf(ReadingRoom.PENDING::equals);
        if (!read.isEmpty()) {
            reports.keep(read);
        }
        return known;
    }
}
