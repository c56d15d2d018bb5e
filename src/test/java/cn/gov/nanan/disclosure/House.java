package cn.gov.nanan.disclosure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** 全部代码: the project's classes and sources, each read once for every rule that looks at them. */
public final class House {
    public static final String ROOT = "cn.gov.nanan.disclosure";

    private static final String MAIN = "src/main/java";

    private House() {}

    /** What was compiled, without the tests. */
    public static JavaClasses classes() {
        return Compiled.CLASSES;
    }

    /** What was written, without the tests, as the compiler reads it. */
    public static List<SourceFile> sources() {
        return Written.SOURCES;
    }

    /** Names of the files in which this is written. */
    static Set<String> sourcesThat(String match) {
        Pattern pattern = Pattern.compile(match);
        Set<String> found = new TreeSet<>();
        sources().stream()
                .filter(source -> pattern.matcher(source.text()).find())
                .forEach(source -> found.add(source.path().getFileName().toString()));
        return found;
    }

    /** The capability in whose package a class is; empty of what is not of the house. */
    static String capability(JavaClass type) {
        return capability(type.getBaseComponentType().getPackageName());
    }

    static String capability(String packageName) {
        return packageName.startsWith(ROOT + ".")
                ? packageName.substring(ROOT.length() + 1).split("\\.")[0]
                : "";
    }

    private static final class Compiled {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    private static final class Written {
        private static final List<SourceFile> SOURCES = parse(
                cn.gov.nanan.disclosure.harness.Sources.under(MAIN, ".java").keySet());

        private static List<SourceFile> parse(Set<Path> paths) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                var task = (JavacTask)
                        compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(paths));
                List<SourceFile> sources = new ArrayList<>();
                for (CompilationUnitTree unit : task.parse()) {
                    sources.add(new SourceFile(unit, Trees.instance(task).getSourcePositions()));
                }
                return List.copyOf(sources);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
