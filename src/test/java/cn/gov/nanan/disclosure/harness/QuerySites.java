package cn.gov.nanan.disclosure.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * 查询语句的出处: every place of the main code that hands a query to the database, and every text that is a piece of one,
 * read from the class files. The compiler has put together there whatever is constant.
 */
public final class QuerySites {
    private static final Pattern ASKING = Pattern.compile("create(Native|Selection|Mutation|NativeMutation)?Query");

    /** Other ways to the database, which no test would see; there are none. */
    private static final Set<String> OTHERWISE =
            Set.of("createNamedQuery", "getCriteriaBuilder", "createStatement", "prepareStatement", "prepareCall");

    /** A path such as {@code i.step}, or the beginning of a clause. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<![\\w.])[a-z]\\.[a-z]\\w+|^ *(select|update|delete|insert|from|where|exists|(left )?join|(order|group) by) [a-z(]");

    /**
     * A place that asks.
     *
     * @param place as {@link StackTraceElement} tells it: class and line
     * @param text null where it is composed at run time
     * @param result null where none is named
     */
    public record Site(String place, String text, Class<?> result, boolean sql) {
        @Override
        public String toString() {
            return place;
        }
    }

    private final List<Site> sites = new ArrayList<>();
    private final Map<String, String> pieces = new TreeMap<>();

    private QuerySites() {}

    public static QuerySites of(Path classes) {
        QuerySites found = new QuerySites();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(found.new OfClass(), 0);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    static boolean isAsking(Method method) {
        return isAsking(method.getName(), Type.getMethodDescriptor(method));
    }

    private static boolean isAsking(String method, String form) {
        return ASKING.matcher(method).matches() && form.startsWith("(Ljava/lang/String;");
    }

    /** Whose text the compiler knows. */
    public List<Site> constant() {
        return sites.stream().filter(site -> site.text() != null).toList();
    }

    /** Places whose text is known only when they are reached. */
    public List<String> composed() {
        return sites.stream()
                .filter(site -> site.text() == null)
                .map(Site::place)
                .sorted()
                .toList();
    }

    /** What looks like a piece of a query, and in which class it stands. */
    public Map<String, String> pieces() {
        return pieces;
    }

    private void piece(String text, String type) {
        Arrays.stream(text.split("[\\x01\\x02]|%s"))
                .filter(part -> PIECE.matcher(part).find())
                .forEach(part -> pieces.put(part, type));
    }

    private final class OfClass extends ClassVisitor {
        private String type;

        OfClass() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String above, String[] interfaces) {
            type = name.replace('/', '.');
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String form, String signature, String[] thrown) {
            return new OfMethod(type);
        }
    }

    /** Remembers what was put on the stack last: a text, and a class after it. */
    private final class OfMethod extends MethodVisitor {
        private final String type;
        private int line;
        private Supplier<String> text;
        private Class<?> result;

        OfMethod(String type) {
            super(Opcodes.ASM9);
            this.type = type;
            forget();
        }

        private void forget() {
            text = () -> null;
            result = null;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitLdcInsn(Object constant) {
            if (constant instanceof Type literal) {
                result = named(literal.getClassName());
                return;
            }
            forget();
            if (constant instanceof String read) {
                text = () -> read;
                piece(read, type);
            }
        }

        @Override
        public void visitFieldInsn(int code, String owner, String name, String form) {
            forget();
            if (code == Opcodes.GETSTATIC && form.equals("Ljava/lang/String;")) {
                text = () -> constant(owner.replace('/', '.'), name);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String form, Handle bootstrap, Object... arguments) {
            forget();
            Stream.of(arguments).filter(String.class::isInstance).forEach(recipe -> piece((String) recipe, type));
        }

        @Override
        public void visitMethodInsn(int code, String owner, String name, String form, boolean isInterface) {
            if (isAsking(name, form)) {
                sites.add(new Site(type + ":" + line, text.get(), result, name.contains("Native")));
            } else if (OTHERWISE.contains(name)) {
                sites.add(new Site(type + ":" + line, null, null, false));
            }
            forget();
        }

        /** Two ways meet here: what lies on the stack may be of either. */
        @Override
        public void visitFrame(int kind, int locals, Object[] local, int depth, Object[] stack) {
            forget();
        }

        @Override
        public void visitInsn(int code) {
            forget();
        }

        @Override
        public void visitVarInsn(int code, int index) {
            forget();
        }

        @Override
        public void visitTypeInsn(int code, String name) {
            forget();
        }
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type.endsWith("[]") ? "[L" + type.replace("[]", ";") : type);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String constant(String type, String name) {
        try {
            Field field = Class.forName(type).getDeclaredField(name);
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
