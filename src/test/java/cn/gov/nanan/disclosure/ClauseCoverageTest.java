package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Label;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** 条文与测试: every clause of the 细则, its annexes and the articles that they stand on opens the name of a test. */
class ClauseCoverageTest {
    /** What reads like the number of a clause must be one, in its one spelling. */
    private static final Pattern CITING = Pattern.compile("(细则|说明|附件[12]|条例|[一二三四]（).*");

    private final List<CSVRecord> clauses = clauses();
    private final List<Method> tests = ReflectionSupport.findAllClassesInPackage(
                    ClauseCoverageTest.class.getPackageName(), type -> true, name -> name.matches(".*(Test|IT)"))
            .stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .toList();

    @Test
    @DisplayName("条文 细则、附件和所引条例的每一条都有测试，名称以该条开头")
    void everyClauseHasItsTest() {
        List<String> bare = clauses.stream()
                .filter(clause -> clause.get("elsewhere").isEmpty())
                .map(clause -> clause.get("clause"))
                .filter(clause -> everywhere().noneMatch(name -> isOf(clause, name)))
                .toList();
        assertEquals(List.of(), bare, "clauses without a test");
    }

    @Test
    @DisplayName("条文 另行建设的条文还没有测试；有了测试就不再另列")
    void whatStandsElsewhereHasNone() {
        List<String> proved = clauses.stream()
                .filter(clause -> !clause.get("elsewhere").isEmpty())
                .map(clause -> clause.get("clause"))
                .filter(clause -> names().anyMatch(name -> isOf(clause, name)))
                .toList();
        assertEquals(List.of(), proved, "no longer elsewhere");
    }

    @Test
    @DisplayName("条文 测试名称开头的条文都在条文之列，写法一致")
    void everyCitationIsAClause() {
        List<String> strange = names().filter(name -> CITING.matcher(name).matches())
                .filter(name -> chaptersAndClauses().noneMatch(clause -> isOf(clause, name)))
                .toList();
        assertEquals(List.of(), strange, "names of tests that open with no clause");
    }

    private Stream<String> chaptersAndClauses() {
        return Stream.concat(
                Stream.of("一（二）", "附件2 三", "附件2 四"), clauses.stream().map(clause -> clause.get("clause")));
    }

    private static boolean isOf(String clause, String name) {
        return name.startsWith(clause + " ");
    }

    /** Of the tests that run with every build: those of pages need a browser. */
    private Stream<String> everywhere() {
        return tests.stream()
                .filter(test -> !test.getDeclaringClass().getSimpleName().endsWith("PageIT"))
                .flatMap(ClauseCoverageTest::name);
    }

    private Stream<String> names() {
        return tests.stream().flatMap(ClauseCoverageTest::name);
    }

    private static Stream<String> name(Method test) {
        return Stream.concat(
                AnnotationSupport.findAnnotation(test, DisplayName.class).map(DisplayName::value).stream(),
                AnnotationSupport.findAnnotation(test, Label.class).map(Label::value).stream());
    }

    private static List<CSVRecord> clauses() {
        try (CSVParser rows = CSVParser.parse(
                Path.of("src/test/resources/clauses.csv"),
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
