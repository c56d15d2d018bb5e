package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 注入: one habit. What the server has comes by {@code @PersistenceContext} or {@code @Resource}, all of ours by
 * {@code @Inject}; into private fields, in this order, before all that a bean keeps itself.
 */
class InjectionTest {
    private static final String BY_SERVER = "PersistenceContext|Resource";
    private static final String OURS = "Inject";
    private static final Set<Class<? extends Annotation>> SESSION_BEANS = Set.of(Stateless.class, Singleton.class);

    @Test
    @DisplayName("注入 自己的一律用 @Inject，只注入字段")
    void oursComeByInject() {
        assertEquals(Set.of(), House.sourcesThat("jakarta\\.ejb\\.EJB\\b"));
        List<String> found = new ArrayList<>();
        House.sources()
                .forEach(source -> source.scan(new TreeScanner<>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        if (isAnnotated(method.getModifiers(), OURS)) {
                            found.add(source.name() + "." + method.getName());
                        }
                        return super.visitMethod(method, nothing);
                    }
                }));
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("注入 先服务器的，再自己的，都在其余字段之前，只写 private")
    void injectedFieldsLookAlike() {
        List<String> found = new ArrayList<>();
        House.sources()
                .forEach(source -> source.scan(new TreeScanner<>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        if (!isInOrder(type) || !fields(type).allMatch(InjectionTest::isPlain)) {
                            found.add(source.name());
                        }
                        return super.visitClass(type, nothing);
                    }
                }));
        assertEquals(List.of(), found);
    }

    @Test
    @DisplayName("注入 别处只调用 EJB 的公开方法：服务器的代理拒绝其余的，而且运行时才说")
    void othersCallOnlyWhatIsPublic() {
        Set<String> found = House.classes().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> !call.getOriginOwner().equals(call.getTargetOwner()))
                .filter(call -> SESSION_BEANS.stream().anyMatch(call.getTargetOwner()::isAnnotatedWith))
                .filter(call -> call.getTarget()
                        .resolveMember()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                && !method.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent())
                .map(call -> call.getOriginOwner().getSimpleName() + " → "
                        + call.getTarget().getFullName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), found);
    }

    private static boolean isInOrder(ClassTree type) {
        List<Integer> ranks = fields(type).map(InjectionTest::rank).toList();
        return ranks.equals(ranks.stream().sorted().toList());
    }

    private static int rank(VariableTree field) {
        if (isAnnotated(field.getModifiers(), BY_SERVER)) {
            return 0;
        }
        return isAnnotated(field.getModifiers(), OURS) ? 1 : 2;
    }

    private static boolean isPlain(VariableTree field) {
        return rank(field) == 2 || field.getModifiers().getFlags().equals(Set.of(Modifier.PRIVATE));
    }

    private static Stream<VariableTree> fields(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> member.getKind() == Tree.Kind.VARIABLE)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    private static boolean isAnnotated(ModifiersTree modifiers, String names) {
        return modifiers.getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> type.toString().matches(names));
    }
}
