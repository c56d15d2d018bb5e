package cn.gov.nanan.disclosure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 结构: the map of the README as data. Who is not on it, or knows whom he may not know, fails. */
class ArchitectureTest {
    private static final String ROOT = "cn.gov.nanan.disclosure";

    // spotless:off
    /** Package to the packages that it may use. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            row("platform",    ""),
            row("number",      "platform"),
            row("audit",       "platform"),
            row("file",        "platform"),
            row("staff",       "audit platform"),
            row("print",       "file platform"),
            row("provenance",  "platform"),
            row("clearance",   "staff audit platform"),
            row("calendar",    "staff audit platform"),
            row("attribute",   "staff audit platform"),
            row("form",        "file platform"),
            row("procedure",   "form attribute provenance clearance exchange file staff audit number platform"),
            row("worklist",    "procedure form attribute clearance staff number platform"),
            row("exchange",    "file number platform"),
            row("publication", "procedure form calendar exchange attribute provenance staff audit file number platform"),
            row("reexamination", "procedure attribute staff audit platform"),
            row("linkcheck",   "procedure staff audit platform"),
            row("handover",    "publication procedure calendar staff audit file number platform"),
            row("history",     "publication exchange file staff audit number platform"),
            row("catalogue",   "exchange file staff audit number platform"),
            row("report",      "catalogue worklist publication procedure clearance calendar attribute staff audit platform"),
            row("web",         "print courier report reexamination linkcheck reminder catalogue history handover publication exchange worklist procedure form clearance provenance attribute calendar staff file audit number platform"),
            row("reminder",    "linkcheck publication procedure form calendar attribute staff audit platform"),
            row("courier",     "reminder publication worklist procedure form calendar attribute staff audit platform"),
            row("api",         "catalogue exchange attribute calendar file audit number platform"),
            row("demo",        "courier reminder catalogue history handover publication exchange procedure form clearance provenance attribute calendar staff file audit number platform"));
    // spotless:on

    /** Catch-alls that are allowed, each with its reason beside the code. */
    private static final Set<String> CATCH_ALLS = Set.of();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    static Stream<String> packages() {
        return MAP.keySet().stream().sorted();
    }

    @Test
    @DisplayName("结构 每个包都在图上，图上的包都有类")
    void everyPackageIsOnTheMap() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(capability(type)));
        assertEquals(new TreeSet<>(MAP.keySet()), found);
    }

    @ParameterizedTest
    @MethodSource("packages")
    @DisplayName("结构 只用图上允许的包")
    void knowsOnlyWhomItMayKnow(String name) {
        String[] strangers = packages()
                .filter(other -> !other.equals(name) && !MAP.get(name).contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(strangers)
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 公开一侧不读流程：事项只经数据包到达公众")
    void publicSideNeverReadsTheProcedure() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".catalogue..", ROOT + ".api..", ROOT + ".web.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".procedure..", ROOT + ".worklist..", ROOT + ".publication..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 只有页面、接口、地基认识 Faces、REST 和 Servlet")
    void onlyTheEdgesKnowTheWeb() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".web..")
                        .and(resideOutsideOfPackage(ROOT + ".api.."))
                        .and(resideOutsideOfPackage(ROOT + ".platform..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "org.primefaces..", "jakarta.ws.rs..", "jakarta.servlet.."))
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 时间只向时钟要")
    void timeComesFromTheClock() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".platform.."))
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 实体没有 setter")
    void entitiesHaveNoSetters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 名字说业务，不说技术")
    void namesSpeakOfTheBusiness() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Service)$")
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 没有只有一个实现的接口")
    void noInterfaceWithASingleImplementation() {
        List<String> lonely = CLASSES.stream()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> type.getSubclasses().size() == 1)
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), lonely);
    }

    @Test
    @DisplayName("结构 不向控制台打印")
    void nothingIsPrinted() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    @DisplayName("结构 不吞掉一切异常")
    void catchAllsAreCounted() {
        assertEquals(CATCH_ALLS, sourcesThat("catch \\((final )?(Exception|Throwable) "));
    }

    @Test
    @DisplayName("结构 定时器不持久：持久的会随节点停掉")
    void timersAreNotPersistent() {
        assertEquals(Set.of(), sourcesThat("@Schedule(?![^)]*persistent = false)[^s]"));
    }

    @Test
    @DisplayName("结构 公开的类以中文术语开篇")
    void publicTypesOpenWithTheirTerm() {
        Pattern type =
                Pattern.compile("(?m)^public (?:final |abstract |sealed )*(?:class|record|enum|interface|@interface) ");
        Pattern term = Pattern.compile("(?s)/\\*\\*\\s*(?:\\* )?[^\\n]*\\p{IsHan}[^\\n]*\\n");
        Set<String> mute = new TreeSet<>();
        Sources.under("src/main/java", ".java").forEach((path, text) -> {
            var found = type.matcher(text);
            if (found.find() && !term.matcher(text.substring(0, found.start())).find()) {
                mute.add(path.getFileName().toString());
            }
        });
        assertEquals(Set.of(), mute);
    }

    @Test
    @DisplayName("结构 每个包有说明")
    void everyPackageSaysWhatItIs() {
        Path root = Path.of("src/main/java", ROOT.split("\\."));
        assertEquals(
                List.of(),
                packages()
                        .filter(name -> !root.resolve(name)
                                .resolve("package-info.java")
                                .toFile()
                                .exists())
                        .toList());
        assertTrue(CLASSES.size() > 100, "imported " + CLASSES.size());
    }

    private static Map.Entry<String, Set<String>> row(String name, String mayUse) {
        return Map.entry(name, mayUse.isEmpty() ? Set.of() : Set.of(mayUse.split(" ")));
    }

    private static Set<String> sourcesThat(String match) {
        Pattern pattern = Pattern.compile(match);
        Set<String> found = new TreeSet<>();
        Sources.under("src/main/java", ".java").forEach((path, text) -> {
            if (pattern.matcher(text).find()) {
                found.add(path.getFileName().toString());
            }
        });
        return found;
    }

    private static String capability(JavaClass type) {
        return type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0];
    }
}
