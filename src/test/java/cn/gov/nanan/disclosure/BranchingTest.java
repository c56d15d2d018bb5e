package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Step;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 一处说了算: what follows from a step is said by the table, and what a refusal means by its kind; nobody else works it out. */
class BranchingTest {
    private static final Set<String> STEPS =
            Arrays.stream(Step.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> ORDER = Set.of("compareTo", "ordinal", "equals");
    private static final Set<String> TABLE = Set.of(Step.class.getSimpleName(), Procedure.class.getSimpleName());

    /** Whoever names a step besides the table, and why it is no branching. */
    private static final Map<String, String> NAMES_A_STEP = Map.of(
            "FlowBox", "the boxes of 附件1, each at its step",
            "BulkWork", "the kinds of bulk work, each at its step",
            "DraftStanding", "what was not saved yet is being drafted",
            "InformationItem", "begins in drafting");

    /** To be emptied: what still compares steps, or names one to work something out. */
    private static final Set<String> COMPARES = Set.of(
            "HandlingAudit",
            "InformationItem",
            "ItemPage",
            "Obligations",
            "PaperFiles",
            "Precedents",
            "PublicRecord",
            "StepMark",
            "Telling");

    private static final Set<String> NAMES = Set.of(
            "Channel",
            "HandlingAudit",
            "ItemPage",
            "Obligations",
            "PaperFiles",
            "Precedents",
            "PublicRecord",
            "Reexaminations",
            "Register",
            "StepMark",
            "Telling");

    /** To be emptied: what still reads the kind of a refusal from its message key. */
    private static final Set<String> READS_KEYS =
            Set.of("BatchPage", "DraftFault", "DraftPage", "DraftWatch", "ErrorPage", "ItemPage", "NumberWatch");

    @Test
    @DisplayName("结构 环节之间不比较，只有流程表知道先后")
    void stepsAreNotCompared() {
        Set<String> comparing = House.classes().stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Step.class)
                                && ORDER.contains(call.getTarget().getName())))
                .map(BranchingTest::file)
                .collect(Collectors.toCollection(TreeSet::new));
        House.sources()
                .forEach(source -> source.scan(new TreeScanner<>() {
                    @Override
                    public Void visitBinary(BinaryTree comparison, Void nothing) {
                        if (isStep(comparison.getLeftOperand()) || isStep(comparison.getRightOperand())) {
                            comparing.add(source.name());
                        }
                        return super.visitBinary(comparison, nothing);
                    }
                }));
        comparing.removeAll(TABLE);
        assertEquals(new TreeSet<>(COMPARES), comparing);
    }

    @Test
    @DisplayName("结构 环节只在流程表里点名")
    void stepsAreNamedByTheTable() {
        Set<String> naming = House.classes().stream()
                .filter(type -> type.getFieldAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Step.class)
                                && STEPS.contains(access.getTarget().getName())))
                .map(BranchingTest::file)
                .collect(Collectors.toCollection(TreeSet::new));
        House.sources()
                .forEach(source -> source.scan(new TreeScanner<>() {
                    @Override
                    public Void visitLiteral(LiteralTree literal, Void nothing) {
                        if (String.valueOf(literal.getValue()).contains(Step.class.getName() + ".")) {
                            naming.add(source.name());
                        }
                        return null;
                    }
                }));
        naming.removeAll(TABLE);
        Set<String> known = new TreeSet<>(NAMES_A_STEP.keySet());
        known.addAll(NAMES);
        assertEquals(known, naming);
    }

    @Test
    @DisplayName("结构 页面和接口不看拒绝的文字键，只把它译成文字")
    void keysOfRefusalsAreOnlyShown() {
        Set<String> calling = House.classes().stream()
                .filter(type -> Set.of("web", "api").contains(House.capability(type)))
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(BusinessException.class)
                                && call.getTarget().getName().equals("key")))
                .map(BranchingTest::file)
                .collect(Collectors.toSet());
        Set<String> reading = new TreeSet<>();
        House.sources().stream()
                .filter(source -> calling.contains(source.name()))
                .forEach(source -> new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                        if (isNamed(call, "key") && !isShown(getCurrentPath())) {
                            reading.add(source.name());
                        }
                        return super.visitMethodInvocation(call, nothing);
                    }
                }.scan(source.unit(), null));
        assertEquals(new TreeSet<>(READS_KEYS), reading);
    }

    private static String file(JavaClass type) {
        return type.getSource().orElseThrow().getFileName().orElseThrow().replace(".java", "");
    }

    private static boolean isStep(ExpressionTree operand) {
        String text = operand.toString();
        return STEPS.contains(text) || text.startsWith("Step.") && STEPS.contains(text.substring("Step.".length()));
    }

    private static boolean isNamed(MethodInvocationTree call, String name) {
        return call.getMethodSelect().toString().matches("(.*\\.)?" + name);
    }

    /** Is the key handed to whoever finds its text? */
    private static boolean isShown(TreePath key) {
        Tree around = key.getParentPath().getLeaf();
        return around instanceof MethodInvocationTree call && (isNamed(call, "text") || isNamed(call, "of"));
    }
}
