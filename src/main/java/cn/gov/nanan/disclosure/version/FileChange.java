package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.file.StoredFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 附件改动: a file that came, went, or was replaced by another of the same name.
 *
 * @param by the number of whoever did it last
 */
public record FileChange(String name, Optional<StoredFile> before, Optional<StoredFile> after, int by) {
    /** 增加、移出、替换, as the key of its label. */
    public String kind() {
        return before.isEmpty()
                ? "version.file.added"
                : after.isEmpty() ? "version.file.removed" : "version.file.replaced";
    }

    public boolean isReplaced() {
        return before.isPresent() && after.isPresent();
    }

    /** What there was, and what there is instead. */
    public List<StoredFile> files() {
        List<StoredFile> both = new ArrayList<>();
        before.ifPresent(both::add);
        after.ifPresent(both::add);
        return both;
    }

    /** @param states the files at the beginning, and as each contributor left them */
    static List<FileChange> between(List<List<StoredFile>> states) {
        Map<String, Integer> by = new HashMap<>();
        for (int at = 1; at < states.size(); at++) {
            for (FileChange change : between(states.get(at - 1), states.get(at), Map.of())) {
                by.put(change.name, at);
            }
        }
        return between(states.get(0), states.get(states.size() - 1), by);
    }

    private static List<FileChange> between(List<StoredFile> old, List<StoredFile> young, Map<String, Integer> by) {
        Map<String, StoredFile> before = named(old);
        Map<String, StoredFile> after = named(young);
        Map<String, StoredFile> names = new LinkedHashMap<>(before);
        names.putAll(after);
        return names.keySet().stream()
                .map(name -> new FileChange(
                        name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name)),
                        by.getOrDefault(name, 0)))
                .filter(change -> !digest(change.before).equals(digest(change.after)))
                .toList();
    }

    private static Map<String, StoredFile> named(List<StoredFile> files) {
        Map<String, StoredFile> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file.name(), file));
        return named;
    }

    private static String digest(Optional<StoredFile> file) {
        return file.map(StoredFile::sha256).orElse("");
    }
}
