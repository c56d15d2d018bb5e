package cn.gov.nanan.disclosure;

import cn.gov.nanan.disclosure.harness.Sources;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;

/** 源文件: one source of the house and its syntax. */
record SourceFile(CompilationUnitTree unit, SourcePositions positions) {
    Path path() {
        return Path.of(unit.getSourceFile().toUri());
    }

    String text() {
        return Sources.text(path());
    }

    /** Its type's simple name. */
    String name() {
        return path().getFileName().toString().replace(".java", "");
    }

    boolean isType() {
        return !name().equals("package-info");
    }

    String packageName() {
        return unit.getPackageName().toString();
    }

    String capability() {
        return House.capability(packageName());
    }

    /** How many lines a part of it spans. */
    long lines(Tree part) {
        var map = unit.getLineMap();
        return map.getLineNumber(positions.getEndPosition(unit, part))
                - map.getLineNumber(positions.getStartPosition(unit, part))
                + 1;
    }

    void scan(TreeScanner<Void, Void> scanner) {
        scanner.scan(unit, null);
    }
}
