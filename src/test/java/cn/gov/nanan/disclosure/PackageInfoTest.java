package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 包的说明: what each package says of itself. */
class PackageInfoTest {
    private static final Map<String, String> INFOS = House.sources().stream()
            .filter(source -> !source.isType())
            .collect(Collectors.toMap(
                    SourceFile::packageName, source -> source.text().replaceAll("\\n \\*", "")));

    @Test
    @DisplayName("结构 每个包有说明，以中文术语开篇")
    void everyPackageSaysWhatItIs() {
        Set<String> packages = new TreeSet<>();
        House.sources().stream().filter(SourceFile::isType).forEach(source -> packages.add(source.packageName()));
        Set<String> told = new TreeSet<>(INFOS.keySet());
        told.removeIf(name -> !INFOS.get(name).matches("(?s)/\\*\\* ?\\p{IsHan}.*"));
        assertEquals(packages, told);
    }

    @Test
    @DisplayName("结构 每个业务包说明自己不管什么")
    void everyCapabilitySaysWhatItDoesNotOwn() {
        Set<String> silent = new TreeSet<>(INFOS.keySet());
        silent.removeIf(
                name -> name.startsWith(House.ROOT + ".web") || INFOS.get(name).contains("Does not own "));
        assertEquals(Set.of(), silent);
    }

    @Test
    @DisplayName("结构 每个包的说明写出它发出和收听的事件")
    void everyPackageNamesItsEvents() {
        Map<String, Set<String>> untold = new TreeMap<>();
        for (JavaClass type : House.classes()) {
            String info = INFOS.getOrDefault(type.getPackageName(), "");
            events(type).filter(event -> !info.contains(event)).forEach(event -> untold.computeIfAbsent(
                            type.getPackageName(), name -> new TreeSet<>())
                    .add(event));
        }
        assertEquals(Map.of(), untold);
    }

    private static Stream<String> events(JavaClass type) {
        Stream<JavaType> fired = type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Event.class))
                .map(JavaField::getType);
        Stream<JavaType> observed = type.getMethods().stream()
                .map(JavaMethod::getParameters)
                .flatMap(parameters -> parameters.stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                        .map(parameter -> parameter.getType()));
        return Stream.concat(fired, observed)
                .flatMap(event -> event.getAllInvolvedRawTypes().stream())
                .filter(event -> event.getName().startsWith(House.ROOT))
                .map(JavaClass::getSimpleName);
    }
}
