package cn.gov.nanan.disclosure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 结构: what holds of every class of the house; who may know whom is said by {@link MapTest}. */
class ArchitectureTest {
    private static final String ROOT = House.ROOT;
    private static final JavaClasses CLASSES = House.classes();

    private static final Set<String> CATCH_ALL = Set.of("Exception", "RuntimeException", "Throwable", "Error");

    /** Catch-alls that are allowed, each with its reason. */
    private static final Map<String, String> CAUGHT_ALL = Map.ofEntries(
            Map.entry(
                    "MigratingPersistenceProvider", "tells whoever starts the server what failed, and throws it again"),
            Map.entry("OutageGate", "answers for a database that is away, and throws all else again"),
            Map.entry(
                    "Certificates",
                    "the library's parsers throw what they will on a file that is no certificate, and it is refused"),
            Map.entry(
                    "CmsEnvelope",
                    "the library's parsers throw what they will on bytes that are no envelope, and they are refused"),
            Map.entry("Bell", "a timer that throws is taken away by the server; what threw is told as a fault"),
            Map.entry("SealedBag", "whatever a hostile archive makes the library throw, the package is refused"),
            Map.entry(
                    "DetachedSignature",
                    "the library's parsers throw what they will on bytes that are no signature, and they are refused"),
            Map.entry(
                    "Json",
                    "what is too deep or too long a number for the reader is malformed, as all that it cannot read"),
            Map.entry(
                    "LegacyRecords", "the library throws what it will on a damaged old office file, and it is refused"),
            Map.entry(
                    "PdfActions",
                    "the library throws what it will on a damaged PDF; one that hides nothing is judged by its bytes"),
            Map.entry("PdfText", "the library throws what it will on a damaged PDF, whose words are then not read"),
            Map.entry(
                    "TakeoverFile",
                    "the readers of sheets throw what they will on a damaged file, and it is refused with its row"),
            Map.entry(
                    "HiddenContent",
                    "the libraries throw what they will on a damaged file, which is then said to be damaged"),
            Map.entry(
                    "LegacyContent",
                    "the library throws what it will on a damaged old office file, which is then said to be unfinished"));

    @Test
    @DisplayName("结构 公开一侧不读流程：事项只经数据包到达公众")
    void publicSideNeverReadsTheProcedure() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".catalogue..", ROOT + ".api..", ROOT + ".web.catalogue..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(
                                "procedure",
                                "clearance",
                                "provenance",
                                "form",
                                "publication",
                                "handover",
                                "deadline",
                                "notice",
                                "reminder",
                                "worklist",
                                "report")
                        .map(name -> ROOT + "." + name + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    @DisplayName("结构 公众的申请页面不读办理：只经提交记录和状态记录往来；目录的公众一侧不读流程")
    void publicRequestPagesNeverReadTheCase() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".web.requests..")
                .or()
                .haveSimpleName("PublicRegister")
                .or()
                .haveSimpleName("RegisteredTitle")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(
                                "request",
                                "procedure",
                                "clearance",
                                "provenance",
                                "form",
                                "publication",
                                "staff",
                                "notice")
                        .map(name -> ROOT + "." + name + "..")
                        .toArray(String[]::new))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".enquiry..")
                .and()
                .doNotHaveSimpleName("Seam")
                .and()
                .doNotHaveSimpleName("Correspondence")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("InformationRequest")
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
        List<String> found = new ArrayList<>();
        House.sources()
                .forEach(source -> source.scan(new TreeScanner<>() {
                    @Override
                    public Void visitCatch(CatchTree caught, Void nothing) {
                        Tree type = caught.getParameter().getType();
                        List<? extends Tree> types =
                                type instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(type);
                        if (types.stream().anyMatch(one -> CATCH_ALL.contains(one.toString()))) {
                            found.add(source.name());
                        }
                        return super.visitCatch(caught, nothing);
                    }
                }));
        assertEquals(
                CAUGHT_ALL.keySet().stream().sorted().toList(),
                found.stream().sorted().toList());
    }

    @Test
    @DisplayName("结构 一个名字只指一个类")
    void noNameStandsTwice() {
        Map<String, Set<String>> places = new TreeMap<>();
        House.sources()
                .forEach(source -> source.scan(new TreeScanner<>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        if (!type.getSimpleName().isEmpty()) {
                            places.computeIfAbsent(type.getSimpleName().toString(), name -> new TreeSet<>())
                                    .add(source.packageName() + "." + source.name());
                        }
                        return super.visitClass(type, nothing);
                    }
                }));
        places.values().removeIf(where -> where.size() == 1);
        assertEquals(Map.of(), places);
    }

    @Test
    @DisplayName("结构 定时器只由一处设定，都不持久：持久的会随节点停掉")
    void timersAreNotPersistent() {
        assertEquals(Set.of(), House.sourcesThat("@Schedule(?![^)]*persistent = false)[^s]"));
        assertEquals(
                Set.of("Bell.java"),
                House.sourcesThat("jakarta\\.ejb\\.(Schedules?|Timeout|TimerService|TimedObject);"));
    }

    @Test
    @DisplayName("结构 公开的类以中文术语开篇")
    void publicTypesOpenWithTheirTerm() {
        Pattern type =
                Pattern.compile("(?m)^public (?:final |abstract |sealed )*(?:class|record|enum|interface|@interface) ");
        Pattern term = Pattern.compile("(?s)/\\*\\*\\s*(?:\\* )?[^\\n]*\\p{IsHan}[^\\n]*\\n");
        Set<String> mute = new TreeSet<>();
        House.sources().forEach(source -> {
            String text = source.text();
            var found = type.matcher(text);
            if (found.find() && !term.matcher(text.substring(0, found.start())).find()) {
                mute.add(source.name());
            }
        });
        assertEquals(Set.of(), mute);
    }
}
