package cn.gov.nanan.disclosure.signature;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * 密钥命令: makes, lists and hands out the keys of a node outside the server. {@code server-config/linux/disclosure-keys}
 * calls it. The password comes from the environment, {@code DISCLOSURE_PACKAGE_PASSWORD}, never from the command line, which
 * every user of the machine can read.
 */
public final class KeyCommand {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String USAGE =
            """
            disclosure-keys add FILE organisation=NAME code=QZ07000 [algorithm=ecdsa|sm2] [years=3] [from=2026-12-01]
                生成密钥，写入密钥库 / makes a key
            disclosure-keys list FILE
                列出密钥 / lists the keys
            disclosure-keys certificate FILE [name=k1]
                导出证书（PEM），不写 name 的为最后一个 / the certificate as PEM, of the last key where no name is given""";

    private final PrintStream out;
    private final KeyFile file;
    private final Map<String, String> options;

    private KeyCommand(PrintStream out, KeyFile file, Map<String, String> options) {
        this.out = out;
        this.file = file;
        this.options = options;
    }

    public static void main(String[] arguments) {
        String password = Objects.requireNonNullElse(System.getenv("DISCLOSURE_PACKAGE_PASSWORD"), "");
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), password, out, err));
    }

    /** @return 0, or 2 with the reason on {@code err} */
    static int run(List<String> arguments, String password, PrintStream out, PrintStream err) {
        try {
            if (arguments.size() < 2) {
                throw new IllegalArgumentException(USAGE);
            }
            KeyFile file = new KeyFile(Path.of(arguments.get(1)).toAbsolutePath(), password);
            new KeyCommand(out, file, options(arguments.subList(2, arguments.size()))).run(arguments.get(0));
            return 0;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException | UncheckedIOException refused) {
            err.println(refused.getMessage());
            return 2;
        }
    }

    private void run(String verb) {
        switch (verb) {
            case "add" -> add();
            case "list" -> existing().forEach(this::tell);
            case "certificate" -> out.print(Certificates.pem(wanted().certificate()));
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    private void add() {
        KeyOwner owner = new KeyOwner(option("organisation"), option("code"));
        KeyKind kind =
                KeyKind.valueOf(options.getOrDefault("algorithm", "ecdsa").toUpperCase(Locale.ROOT));
        ZonedDateTime from = options.containsKey("from")
                ? LocalDate.parse(options.get("from")).atStartOfDay(BEIJING)
                : Clock.systemUTC().instant().atZone(BEIJING);
        ZonedDateTime until = from.plusYears(Integer.parseInt(options.getOrDefault("years", "3")));
        tell(file.add(kind, owner, from.toInstant(), until.toInstant()));
    }

    private void tell(SigningKey key) {
        out.println(key.name() + "  " + day(key.notBefore()) + " .. " + day(key.notAfter()) + "  " + key.kind()
                + "  SHA-256 " + Certificates.fingerprint(key.certificate()));
    }

    private SigningKey wanted() {
        List<SigningKey> keys = existing();
        String name = options.getOrDefault("name", keys.get(keys.size() - 1).name());
        return keys.stream()
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有密钥 / No key " + name + ": " + file.path()));
    }

    private List<SigningKey> existing() {
        if (!Files.exists(file.path())) {
            throw new IllegalArgumentException("没有密钥库 / No keys in " + file.path());
        }
        return file.keys();
    }

    private String option(String name) {
        if (!options.containsKey(name)) {
            throw new IllegalArgumentException("缺少 " + name + "= / " + name + "= is missing\n" + USAGE);
        }
        return options.get(name);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(BEIJING).toLocalDate();
    }

    private static Map<String, String> options(List<String> arguments) {
        Map<String, String> options = new TreeMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("不明 / Unknown: " + argument + "\n" + USAGE);
            }
            options.put(parts[0], parts[1]);
        }
        return options;
    }
}
