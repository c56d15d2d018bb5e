package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.file.FileText;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.number.PersonalNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 附件中的个人号码之集: what the words of files hold, read once and remembered by digest, which says what is in a file for good.
 * Nothing is remembered but the masked numbers.
 */
@ApplicationScoped
public class AttachedNumbers {
    private static final int REMEMBERED = 5000;

    @Inject
    private Files files;

    private final Map<String, FileNumbers> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FileNumbers> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Of these files, in their order; whoever asks may see them. */
    public List<FileNumbers> of(List<StoredFile> attached) {
        return attached.stream().map(this::of).toList();
    }

    private FileNumbers of(StoredFile file) {
        String content = file.sha256() + file.mediaType();
        FileNumbers found = known.get(content);
        if (found == null) {
            found = read(file);
            known.put(content, found);
        }
        return new FileNumbers(file.name(), found.numbers(), found.read());
    }

    private FileNumbers read(StoredFile file) {
        Optional<String> words = FileText.of(files.path(file), file);
        return new FileNumbers("", words.map(PersonalNumber::in).orElse(List.of()), words.isPresent());
    }
}
