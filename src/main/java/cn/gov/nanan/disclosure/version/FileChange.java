package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.file.StoredFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 附件改动: a file that came, went, was replaced by another of the same name, or got another name; or the order of all, of
 * which there is then neither a file before nor one after.
 *
 * @param name as it now is; of the order, all names in it
 * @param by the number of whoever did it last
 */
public record FileChange(String name, Optional<StoredFile> before, Optional<StoredFile> after, int by) {
    /** 增加、移出、替换、改名、调整顺序, as the key of its label. */
    public String kind() {
        if (before.isEmpty()) {
            return after.isEmpty() ? "version.file.reordered" : "version.file.added";
        }
        return after.isEmpty()
                ? "version.file.removed"
                : isRenamed() ? "version.file.renamed" : "version.file.replaced";
    }

    public boolean isReplaced() {
        return before.isPresent() && after.isPresent();
    }

    private boolean isRenamed() {
        return digest(before).equals(digest(after));
    }

    /** What it was called before, where it is called otherwise now. */
    private Optional<String> formerName() {
        return before.map(StoredFile::name).filter(old -> isReplaced() && !old.equals(name));
    }

    /** The name, and where it was another, both. */
    public String names() {
        return formerName().map(old -> old + " → " + name).orElse(name);
    }

    /** What there was, and what there is instead; a file that was renamed is one. */
    public List<StoredFile> files() {
        List<StoredFile> both = new ArrayList<>();
        before.filter(file -> !isReplaced() || !isRenamed()).ifPresent(both::add);
        after.ifPresent(both::add);
        return both;
    }

    /** @param states the files at the beginning, and as each contributor left them */
    static List<FileChange> between(List<List<StoredFile>> states) {
        Map<String, Integer> by = new HashMap<>();
        for (int at = 1; at < states.size(); at++) {
            for (FileChange change : between(states.get(at - 1), states.get(at), Map.of())) {
                by.put(change.key(), at);
            }
        }
        return between(states.get(0), states.get(states.size() - 1), by);
    }

    private String key() {
        return before.isEmpty() && after.isEmpty() ? "" : name;
    }

    private static List<FileChange> between(List<StoredFile> old, List<StoredFile> young, Map<String, Integer> by) {
        Map<String, StoredFile> before = followed(old, young);
        Map<String, StoredFile> after = named(young);
        Map<String, StoredFile> names = new LinkedHashMap<>(before);
        names.putAll(after);
        int last = by.values().stream().max(Integer::compare).orElse(0);
        Stream<FileChange> single = names.keySet().stream()
                .map(name -> new FileChange(
                        name,
                        Optional.ofNullable(before.get(name)),
                        Optional.ofNullable(after.get(name)),
                        by.getOrDefault(name, last)))
                .filter(FileChange::isOne);
        Stream<FileChange> order = kept(before.keySet().stream(), after).equals(kept(after.keySet().stream(), before))
                ? Stream.empty()
                : Stream.of(new FileChange(
                        String.join("、", after.keySet()),
                        Optional.empty(),
                        Optional.empty(),
                        by.getOrDefault("", last)));
        return Stream.concat(single, order).toList();
    }

    private boolean isOne() {
        return !digest(before).equals(digest(after)) || formerName().isPresent();
    }

    private static List<String> kept(Stream<String> names, Map<String, StoredFile> others) {
        return names.filter(others::containsKey).toList();
    }

    /** Those of before under the names that they have now: what went and came with the same bytes was renamed. */
    private static Map<String, StoredFile> followed(List<StoredFile> old, List<StoredFile> young) {
        Map<String, StoredFile> after = named(young);
        List<StoredFile> come = new ArrayList<>(young);
        come.removeIf(file -> named(old).containsKey(file.name()));
        Map<String, StoredFile> before = new LinkedHashMap<>();
        for (StoredFile file : old) {
            Optional<StoredFile> same = after.containsKey(file.name())
                    ? Optional.empty()
                    : come.stream()
                            .filter(one -> one.sha256().equals(file.sha256()))
                            .findFirst();
            same.ifPresent(come::remove);
            before.put(same.orElse(file).name(), file);
        }
        return before;
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
