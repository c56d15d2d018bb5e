package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 地图: the map of the README as data. Who is not on it, or knows whom he may not know, fails. */
class MapTest {
    // spotless:off
    /** Bands from the edges down to the ground; a package and those that it may use, all of them further down. */
    private static final List<Row> MAP = List.of(
            row("edges 边缘",     "web",           "setup agenda annual caseload courier reminder report history linkcheck reexamination casework worklist withheld crossing enquiry transfer catalogue screening handover publication remedy request version procedure clearance provenance form fee letter reply deadline attribute calendar applicant redline print notice phrase subject exchange bag publicview progress signature staff signon file audit number platform"),
            row("edges 边缘",     "api",           "catalogue reply calendar publicview file platform"),
            row("oversight 督办", "setup",         "transfer calendar signature staff platform"),
            row("oversight 督办", "demo",          "screening handover publication request procedure clearance provenance form letter reply deadline attribute calendar applicant staff file number platform"),
            row("oversight 督办", "annual",        "publication remedy request procedure form reply attribute applicant print notice subject publicview staff audit platform"),
            row("oversight 督办", "caseload",      "report request reply calendar staff platform"),
            row("oversight 督办", "courier",       "worklist deadline attribute calendar notice subject staff audit platform"),
            row("oversight 督办", "reminder",      "linkcheck worklist enquiry request procedure provenance form deadline calendar notice subject exchange staff audit platform"),
            row("oversight 督办", "report",        "casework worklist catalogue publication request procedure clearance deadline attribute calendar subject staff audit platform"),
            row("oversight 督办", "history",       "publication exchange publicview staff file audit number platform"),
            row("oversight 督办", "linkcheck",     "procedure probe subject staff audit platform"),
            row("oversight 督办", "reexamination", "procedure attribute staff audit platform"),
            row("oversight 督办", "agenda",        "casework worklist remedy request procedure form attribute calendar deadline subject staff platform"),
            row("oversight 督办", "casework",      "worklist request reply deadline calendar applicant staff audit number platform"),
            row("oversight 督办", "worklist",      "procedure clearance form deadline attribute calendar subject staff number platform"),
            row("release 发布",   "withheld",      "procedure attribute exchange bag publicview staff audit platform"),
            row("release 发布",   "crossing",      "enquiry transfer request reply applicant exchange bag publicview signature staff file audit platform"),
            row("release 发布",   "enquiry",       "request reply applicant staff file audit platform"),
            row("release 发布",   "transfer",      "catalogue exchange bag publicview progress signature staff file audit number platform"),
            row("release 发布",   "catalogue",     "exchange bag publicview signature file number platform"),
            row("release 发布",   "screening",     "publication procedure clearance provenance form attribute probe staff hidden file audit number platform"),
            row("release 发布",   "handover",      "procedure deadline calendar subject staff audit number platform"),
            row("release 发布",   "publication",   "procedure provenance form deadline attribute calendar subject exchange publicview staff file audit number platform"),
            row("item 办件",      "remedy",        "request deadline calendar subject staff audit platform"),
            row("item 办件",      "request",       "fee letter reply deadline calendar applicant subject staff file audit platform"),
            row("item 办件",      "version",       "procedure provenance form attribute redline staff file platform"),
            row("item 办件",      "procedure",     "clearance provenance form attribute subject publicview staff file audit number platform"),
            row("item 办件",      "clearance",     "staff platform"),
            row("item 办件",      "provenance",    "number platform"),
            row("item 办件",      "form",          "file platform"),
            row("rules 规则",     "fee",           "platform"),
            row("rules 规则",     "letter",        "reply print staff audit platform"),
            row("rules 规则",     "reply",         "calendar platform"),
            row("rules 规则",     "deadline",      "calendar subject staff audit platform"),
            row("rules 规则",     "attribute",     "staff audit platform"),
            row("rules 规则",     "calendar",      "staff audit platform"),
            row("ground 地基",    "applicant",     "number platform"),
            row("ground 地基",    "probe",         "platform"),
            row("ground 地基",    "redline",       "file platform"),
            row("ground 地基",    "print",         "file platform"),
            row("ground 地基",    "notice",        "subject staff platform"),
            row("ground 地基",    "phrase",        "staff audit platform"),
            row("ground 地基",    "subject",       ""),
            row("ground 地基",    "exchange",      "bag publicview progress signature platform"),
            row("ground 地基",    "bag",          "publicview progress signature platform"),
            row("ground 地基",    "publicview",    "platform"),
            row("ground 地基",    "progress",     ""),
            row("ground 地基",    "signature",     "platform"),
            row("ground 地基",    "staff",         "signon audit platform"),
            row("ground 地基",    "signon",        "platform"),
            row("ground 地基",    "hidden",        "file platform"),
            row("ground 地基",    "file",          "platform"),
            row("ground 地基",    "audit",         "platform"),
            row("ground 地基",    "number",        "platform"),
            row("ground 地基",    "platform",      ""));
    // spotless:on

    private static final Map<String, Set<String>> USES = MAP.stream().collect(Collectors.toMap(Row::name, Row::uses));

    record Row(String band, String name, Set<String> uses) {}

    static Stream<String> packages() {
        return MAP.stream().map(Row::name);
    }

    @Test
    @DisplayName("结构 每个包都在图上，图上的包都有类")
    void everyPackageIsOnTheMap() {
        Set<String> found = new TreeSet<>();
        House.classes().forEach(type -> found.add(House.capability(type)));
        assertEquals(new TreeSet<>(USES.keySet()), found);
        assertEquals(MAP.size(), USES.size(), "each package once");
        assertTrue(House.classes().size() > 100, "imported " + House.classes().size());
    }

    @Test
    @DisplayName("结构 层次自上而下：只用排在下面的包，没有循环")
    void arrowsPointDown() {
        List<String> upwards = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        MAP.forEach(row -> {
            passed.add(row.name());
            row.uses().stream().filter(passed::contains).forEach(used -> upwards.add(row.name() + " → " + used));
        });
        assertEquals(List.of(), upwards);
        List<String> bands = MAP.stream().map(Row::band).toList();
        assertEquals(
                bands.stream().distinct().count(),
                1
                        + Stream.iterate(1, at -> at < bands.size(), at -> at + 1)
                                .filter(at -> !bands.get(at).equals(bands.get(at - 1)))
                                .count(),
                "each band in one piece");
    }

    @ParameterizedTest
    @MethodSource("packages")
    @DisplayName("结构 只用图上允许的包，图上允许的都用到")
    void usesWhatTheMapSays(String name) {
        Set<String> used = new TreeSet<>(usedByClasses(name));
        used.addAll(usedBySources(name));
        used.remove(name);
        assertEquals(new TreeSet<>(USES.get(name)), used);
    }

    @Test
    @DisplayName("结构 说明里也只提下面的包")
    void importsObeyTheMap() {
        Set<String> strange = new TreeSet<>();
        House.sources().forEach(source -> imports(source).values().stream()
                .filter(used -> !used.equals(source.capability())
                        && !USES.get(source.capability()).contains(used))
                .forEach(used -> strange.add(source.name() + " → " + used)));
        assertEquals(Set.of(), strange);
    }

    @Test
    @DisplayName("结构 README 的地图与此相同")
    void theReadmeShowsTheSameMap() {
        List<Row> shown = new ArrayList<>();
        Pattern row = Pattern.compile("\\| (.*?) \\| `(\\w+)` \\|.*\\| (.*) \\|");
        for (String line : Sources.text(Path.of("README.md")).split("\n")) {
            var found = row.matcher(line);
            if (found.matches()) {
                String band =
                        found.group(1).isBlank() ? shown.get(shown.size() - 1).band() : found.group(1);
                shown.add(row(band, found.group(2), found.group(3).replace("–", "")));
            }
        }
        assertEquals(lines(MAP), lines(shown));
    }

    private static String lines(List<Row> rows) {
        return rows.stream()
                .map(row -> row.band() + " | " + row.name() + " | " + new TreeSet<>(row.uses()))
                .collect(Collectors.joining("\n"));
    }

    private static Row row(String band, String name, String uses) {
        return new Row(
                band, name, uses.isBlank() ? Set.of() : Set.of(uses.strip().split(" ")));
    }

    private static Set<String> usedByClasses(String name) {
        return House.classes().stream()
                .filter(type -> House.capability(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> House.capability(dependency.getTargetClass()))
                .filter(used -> !used.isEmpty())
                .collect(Collectors.toSet());
    }

    /** What class files do not tell: constants that were copied in, and the classes that a query names in its text. */
    private static Set<String> usedBySources(String name) {
        Map<String, String> entities = new TreeMap<>();
        House.classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(type -> entities.put(type.getSimpleName(), House.capability(type)));
        Set<String> used = new TreeSet<>();
        House.sources().stream()
                .filter(source -> source.capability().equals(name))
                .forEach(source -> {
                    Map<String, String> imports = imports(source);
                    source.scan(new Words() {
                        @Override
                        void word(String word) {
                            used.add(imports.getOrDefault(word, name));
                        }

                        @Override
                        void named(String word) {
                            used.add(
                                    word.startsWith(House.ROOT)
                                            ? House.capability(word)
                                            : entities.getOrDefault(word, name));
                        }
                    });
                });
        return used;
    }

    /** Simple name to capability. */
    private static Map<String, String> imports(SourceFile source) {
        Map<String, String> imports = new LinkedHashMap<>();
        for (ImportTree line : source.unit().getImports()) {
            String name = line.getQualifiedIdentifier().toString();
            if (name.startsWith(House.ROOT + ".")) {
                imports.put(name.substring(name.lastIndexOf('.') + 1), House.capability(name));
            }
        }
        return imports;
    }

    /** 代码中的词: identifiers, and the names in texts, but for what an exception says. */
    private abstract static class Words extends TreeScanner<Void, Void> {
        private static final Pattern NAME =
                Pattern.compile("(?<![\\w.])(?:" + House.ROOT.replace(".", "\\.") + "\\.[\\w.]+|[A-Z]\\w+)");

        abstract void word(String word);

        abstract void named(String word);

        @Override
        public Void visitImport(ImportTree line, Void nothing) {
            return null;
        }

        @Override
        public Void visitThrow(ThrowTree thrown, Void nothing) {
            return null;
        }

        @Override
        public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
            word(identifier.getName().toString());
            return null;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String text) {
                NAME.matcher(text).results().forEach(found -> named(found.group()));
            }
            return null;
        }
    }
}
