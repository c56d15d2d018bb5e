package cn.gov.nanan.disclosure.harness;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * 真实数据: what lies beside the project, in {@code ../shared}, and is never copied into it. Tests that need it are skipped
 * where it is missing, and one line at the end of the run names them.
 */
public class SharedData implements TestExecutionListener {
    public static final String MISSING = "Skipped without ../shared";

    private final Set<String> skipped = new TreeSet<>();

    /** The file; where it is not there the test is skipped. */
    public static Path required(String name) {
        assumeTrue(isHere(name), MISSING);
        return path(name);
    }

    public static boolean isHere(String name) {
        return Files.exists(path(name));
    }

    private static Path path(String name) {
        return Path.of("../shared", name);
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        note(test, reason);
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(why -> note(test, why.getMessage()));
    }

    private void note(TestIdentifier test, String why) {
        if (why != null && why.contains(MISSING)) {
            skipped.add(test.getDisplayName());
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!skipped.isEmpty()) {
            System.out.println(MISSING + ": " + String.join("; ", skipped));
        }
    }
}
