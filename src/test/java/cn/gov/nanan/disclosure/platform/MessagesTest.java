package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.House;
import cn.gov.nanan.disclosure.harness.Sources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 文字: Chinese and English stay complete, and no page or refusal shows a text that is not there. */
class MessagesTest {
    private static final Map<String, String> CHINESE = Messages.all(Locale.CHINESE);
    private static final Map<Path, String> PAGES = Sources.under("src/main/webapp", ".xhtml");
    private static final Map<Path, String> CLASSES = Sources.under("src/main/java", ".java");
    private static final Map<Path, String> FILES = Sources.under("src/main/resources/messages", ".properties");

    /** Public enums that no person sees. */
    private static final Set<String> UNSEEN = Set.of("Network", "Setting", "RefusalKind", "Effect", "Consequence");

    private static final List<JavaClass> ENUMS = enums();
    private static final Path HOUSE = Path.of("src/main/java/cn/gov/nanan/disclosure");

    /** Proper names, the same in both languages. */
    private static final String NAMES = "SHA-256";

    /** Packages without a text of their own: {@code platform} has {@code common} and {@code faces}. */
    private static final Set<String> SILENT = Set.of("platform", "demo", "web", "probe");

    @Test
    @DisplayName("文字 中英文的键相同，没有空文")
    void bothLanguagesAreComplete() {
        Map<String, String> english = Messages.all(Locale.ENGLISH);
        assertEquals(new TreeSet<>(CHINESE.keySet()), new TreeSet<>(english.keySet()));
        assertEquals(Set.of(), keys(CHINESE, String::isBlank));
        assertEquals(Set.of(), keys(english, String::isBlank));
    }

    @Test
    @DisplayName("文字 带参数的文字里没有单独的撇号：它会吞掉撇号，连同其后的参数")
    void noLoneApostropheEatsAnArgument() {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertEquals(
                    Set.of(),
                    keys(
                            Messages.all(locale),
                            text -> text.matches("(?s).*\\{\\d.*")
                                    && text.replace("''", "").contains("'")));
        }
    }

    @Test
    @DisplayName("文字 每种语言的文件都登记在册")
    void everyFileIsListed() {
        Set<String> files = new TreeSet<>();
        FILES.keySet().forEach(path -> files.add(file(path)));
        assertEquals(new TreeSet<>(Messages.FILES), files);
    }

    @Test
    @DisplayName("文字 每个功能各有一对文件")
    void everyCapabilityHasItsFiles() {
        Set<String> without = new TreeSet<>();
        CLASSES.keySet().stream()
                .map(MessagesTest::capability)
                .filter(name -> !SILENT.contains(name) && !Messages.FILES.contains(name))
                .forEach(without::add);
        assertEquals(Set.of(), without);
    }

    @Test
    @DisplayName("文字 一个键只写一次")
    void everyKeyIsGivenOnce() {
        for (String language : List.of("_zh", "_en")) {
            Set<String> seen = new HashSet<>();
            Set<String> twice = new TreeSet<>();
            entries(language, (file, key) -> {
                if (!seen.add(key)) {
                    twice.add(key + " in " + file);
                }
            });
            assertEquals(Set.of(), twice, language);
        }
    }

    @Test
    @DisplayName("文字 每个键都在它所属的文件里：枚举值随其包，其余随键的开头")
    void everyKeyStandsInTheFileOfItsOwner() {
        Map<String, String> owners = new TreeMap<>();
        ENUMS.forEach(type -> owners.put(type.getSimpleName(), lastOf(type.getPackageName())));
        Messages.FILES.forEach(file -> owners.put(file, file));
        for (String language : List.of("_zh", "_en")) {
            Set<String> astray = new TreeSet<>();
            entries(language, (file, key) -> {
                String owner = owners.computeIfAbsent(opening(key), first -> file);
                if (!owner.equals(file)) {
                    astray.add(key + " stands in " + file + ", belongs to " + owner);
                }
            });
            assertEquals(Set.of(), astray, language);
        }
    }

    @Test
    @DisplayName("文字 每个枚举值都有名称")
    void everyConstantHasALabel() {
        Set<String> unnamed = new TreeSet<>();
        ENUMS.forEach(type -> Arrays.stream(type.reflect().getEnumConstants())
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
        collect(CLASSES, "\"([a-z]+\\.error\\.[^\"]+)\"", missing);
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
        ENUMS.forEach(type -> enumNames.add(type.getSimpleName()));
        Set<String> unused = new TreeSet<>(CHINESE.keySet());
        unused.removeIf(key -> everything.contains("'" + key + "'")
                || everything.contains("\"" + key + "\"")
                || key.startsWith("menu.")
                || key.startsWith("jakarta.faces.")
                || key.startsWith("jakarta.validation.")
                || prefixes.stream().anyMatch(key::startsWith)
                || enumNames.contains(key.split("\\.")[0]));
        assertEquals(Set.of(), unused);
    }

    /** What tells the owner of a key: the enum or first word, and of an act that is recorded what it is done to. */
    private static String opening(String key) {
        String[] words = key.split("\\.");
        return key.startsWith("audit.act.") ? "audit.act." + words[2] : words[0];
    }

    private static void entries(String language, BiConsumer<String, String> each) {
        FILES.forEach((path, text) -> {
            if (path.toString().contains(language)) {
                new Lines(key -> each.accept(file(path), key)).read(text);
            }
        });
    }

    private static String file(Path path) {
        return path.getFileName().toString().replaceAll("_(zh|en)\\.properties$", "");
    }

    private static String capability(Path source) {
        return HOUSE.relativize(source).getName(0).toString();
    }

    private static String lastOf(String packageName) {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
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
        return House.classes().stream()
                .filter(type -> type.reflect().isEnum()
                        && type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !UNSEEN.contains(type.getSimpleName()))
                .toList();
    }

    /** Properties that tell each key as it is read, one given twice as well. */
    private static final class Lines extends Properties {
        private final transient Consumer<String> each;

        Lines(Consumer<String> each) {
            this.each = each;
        }

        void read(String text) {
            try {
                load(new StringReader(text));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public Object put(Object key, Object value) {
            each.accept((String) key);
            return super.put(key, value);
        }
    }
}
