package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.Sources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 文字: Chinese and English stay complete, and no page or refusal shows a text that is not there. */
class MessagesTest {
    private static final Map<String, String> CHINESE = Messages.all(Locale.CHINESE);
    private static final Map<Path, String> PAGES = Sources.under("src/main/webapp", ".xhtml");
    private static final Map<Path, String> CLASSES = Sources.under("src/main/java", ".java");

    /** Proper names, the same in both languages. */
    private static final String NAMES = "SHA-256";

    /** Public enums that no person sees. */
    private static final Set<String> UNSEEN = Set.of("Setting");

    @Test
    @DisplayName("文字 中英文的键相同，没有空文")
    void bothLanguagesAreComplete() {
        Map<String, String> english = Messages.all(Locale.ENGLISH);
        assertEquals(new TreeSet<>(CHINESE.keySet()), new TreeSet<>(english.keySet()));
        assertEquals(Set.of(), keys(CHINESE, String::isBlank));
        assertEquals(Set.of(), keys(english, String::isBlank));
    }

    @Test
    @DisplayName("文字 每种语言的文件都登记在册")
    void everyFileIsListed() {
        Set<String> files = new TreeSet<>();
        Sources.under("src/main/resources/messages", ".properties")
                .keySet()
                .forEach(path -> files.add(path.getFileName().toString().replaceAll("_(zh|en)\\.properties$", "")));
        assertEquals(new TreeSet<>(Messages.FILES), files);
    }

    @Test
    @DisplayName("文字 每个枚举值都有名称")
    void everyConstantHasALabel() {
        Set<String> unnamed = new TreeSet<>();
        enums().forEach(type -> Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> Messages.keyOf((Enum<?>) constant))
                .filter(key -> !CHINESE.containsKey(key))
                .forEach(unnamed::add));
        assertEquals(Set.of(), unnamed);
    }

    @Test
    @DisplayName("文字 页面和拒绝用到的键都存在")
    void everyUsedKeyExists() {
        Set<String> missing = new TreeSet<>();
        collect(PAGES, "msg\\[\\s*'([^']+)'\\s*\\]", missing);
        collect(PAGES, "msg\\.of\\(\\s*'([^']+)'", missing);
        collect(CLASSES, "new BusinessException\\(\\s*\"([^\"]+)\"\\s*[,)]", missing);
        collect(CLASSES, "(?:texts|msg|Messages)\\.(?:of|text)\\((?:[a-zA-Z.()]+,\\s*)?\"([^\"]+)\"\\s*[,)]", missing);
        assertEquals(Set.of(), missing);
    }

    @Test
    @DisplayName("文字 页面里没有直接写的文字")
    void pagesHoldNoLiteralText() {
        Pattern letters = Pattern.compile("\\p{L}{2,}");
        Set<String> literal = new TreeSet<>();
        PAGES.forEach((path, page) -> {
            String shown = page.replaceAll(
                            "(?s)<!--.*?-->|<(script|style|code)\\b.*?</\\1>|<!DOCTYPE[^>]*>|<\\?xml.*?\\?>", "")
                    .replaceAll("#\\{[^}]*\\}", "")
                    .replace(NAMES, "");
            String text = shown.replaceAll("(?s)<[^>]*>", " ").replaceAll("&[a-z]+;|&#\\d+;", " ");
            letters.matcher(text).results().forEach(found -> literal.add(path + ": " + found.group()));
            Pattern.compile("\\b(title|label|placeholder|header|alt|summary|emptyMessage)=\"([^\"]*)\"")
                    .matcher(shown)
                    .results()
                    .filter(found -> letters.matcher(found.group(2)).find())
                    .forEach(found -> literal.add(path + ": " + found.group()));
        });
        assertEquals(Set.of(), literal);
    }

    @Test
    @DisplayName("文字 没有无人使用的键")
    void everyKeyIsUsed() {
        String everything = String.join("\n", PAGES.values()) + String.join("\n", CLASSES.values());
        List<String> prefixes = Pattern.compile("['\"]([a-z][a-zA-Z0-9.-]*\\.)['\"]")
                .matcher(everything)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        Set<String> enumNames = new TreeSet<>();
        enums().forEach(type -> enumNames.add(type.getSimpleName()));
        Set<String> unused = new TreeSet<>(CHINESE.keySet());
        unused.removeIf(key -> everything.contains("'" + key + "'")
                || everything.contains("\"" + key + "\"")
                || key.startsWith("menu.")
                || key.startsWith("jakarta.faces.")
                || prefixes.stream().anyMatch(key::startsWith)
                || enumNames.contains(key.split("\\.")[0]));
        assertEquals(Set.of(), unused);
    }

    private static void collect(Map<Path, String> sources, String use, Set<String> missing) {
        Pattern pattern = Pattern.compile(use);
        sources.forEach((path, text) -> pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !key.endsWith(".") && !CHINESE.containsKey(key))
                .forEach(key -> missing.add(path.getFileName() + ": " + key)));
    }

    private static Set<String> keys(Map<String, String> texts, Predicate<String> text) {
        Set<String> keys = new TreeSet<>();
        texts.forEach((key, value) -> {
            if (text.test(value)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private static List<JavaClass> enums() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("cn.gov.nanan.disclosure")
                        .stream()
                        .filter(type -> type.reflect().isEnum()
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !UNSEEN.contains(type.getSimpleName()))
                        .toList();
    }
}
