package cn.gov.nanan.disclosure.letter;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 模板装载: once in an empty database, and once after each upgrade that brings new texts, those of {@code rules/letters.txt}
 * that are new or that nobody has amended become editions. Of two nodes that start at once the second waits for the
 * first, then finds them loaded.
 */
@Singleton
@Startup
public class LetterFile {
    private static final String ORIGIN = "随软件提供的文本";
    private static final Pattern SECTION = Pattern.compile("(?m)^=== ([A-Z_]+) (.+)$");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private LetterTemplates templates;

    @Inject
    private Clock clock;

    @PostConstruct
    public void load() {
        if (isTurnHere()) {
            Map<LetterKind, LetterTemplate> current = templates.current();
            texts().forEach((kind, text) ->
                    edition(kind, text, current.get(kind)).ifPresent(entities::persist));
        }
    }

    /** 随软件更新: what the bureau has amended itself stays. */
    private Optional<LetterTemplate> edition(LetterKind kind, LetterText text, LetterTemplate latest) {
        if (latest == null) {
            return Optional.of(new LetterTemplate(kind, LetterTemplate.FIRST, text, clock.instant(), null, ORIGIN));
        }
        return latest.by() == null && !latest.text().equals(text)
                ? Optional.of(latest.amended(text, clock.instant(), null, ORIGIN))
                : Optional.empty();
    }

    private boolean isTurnHere() {
        return entities.createNativeQuery("update letter_loading set loaded = true where loaded = false")
                        .executeUpdate()
                == 1;
    }

    /** The texts of the file, by kind. */
    static Map<LetterKind, LetterText> texts() {
        Map<LetterKind, LetterText> texts = new EnumMap<>(LetterKind.class);
        String file = read("letters.txt");
        var section = SECTION.matcher(file);
        int from = section.find() ? 0 : file.length();
        while (from < file.length()) {
            LetterKind kind = LetterKind.valueOf(section.group(1));
            String title = section.group(2);
            int begin = section.end();
            from = section.find() ? section.start() : file.length();
            texts.put(kind, new LetterText(title, file.substring(begin, from)));
        }
        return texts;
    }

    /** A text under {@code rules/}. */
    static String read(String name) {
        try (InputStream in = LetterFile.class.getResourceAsStream("/rules/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
