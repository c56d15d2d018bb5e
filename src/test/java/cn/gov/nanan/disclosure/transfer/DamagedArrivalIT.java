package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Sha256;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 损坏的数据包: whatever is refused leaves its arrival and the file in quarantine, and not a row or a file besides. */
@ExtendWith(ArquillianExtension.class)
class DamagedArrivalIT {
    private static final byte[] ATTACHED = "附件内容\n".repeat(50).getBytes(StandardCharsets.UTF_8);

    /** What is known of an arrival, and who did it. */
    private static final Set<String> ITS_OWN =
            Set.of("package_arrival", "audit_event", "audit_head", "flyway_schema_history");

    @Inject
    private TwoSides sides;

    @Inject
    private Receiving receiving;

    @Inject
    private ArrivalRegister arrived;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private byte[] whole;

    @BeforeEach
    void begin() throws IOException {
        sides.beginOutside();
        SendingBureau bureau = sides.bureau();
        Path content = Files.write(Files.createTempFile("attached", ".txt"), ATTACHED);
        whole = Files.readAllBytes(bureau.next(
                PackagedItem.publish(
                        PublicItems.notice(1),
                        List.of(new PackagedFile(
                                "附件.txt", "text/plain", ATTACHED.length, Sha256.of(ATTACHED), content))),
                PackagedItem.link(PublicItems.linked(2))));
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    @Test
    @DisplayName("7.3 每个百分位截断、一百处各改一位的数据包：一律拒收，留在隔离区备查；此外不留一行、不留一个文件；完好的随后照收")
    void leavesNothing() throws IOException {
        Map<String, Long> rows = rows();
        List<String> files = files();
        int quarantined = quarantined();
        for (int percent = 0; percent < 100; percent++) {
            assertRefused(Arrays.copyOf(whole, whole.length * percent / 100), percent + " percent");
        }
        Random places = new Random(20260302);
        for (int flip = 0; flip < 100; flip++) {
            byte[] flipped = whole.clone();
            flipped[places.nextInt(flipped.length)] ^= (byte) (1 << places.nextInt(8));
            assertRefused(flipped, "flip " + flip);
        }
        assertEquals(rows, rows());
        assertEquals(files, files());
        assertEquals(quarantined + 200, quarantined());
        assertEquals(ArrivalState.STAGED, bring(whole).state());
        assertNotEquals(rows, rows());
    }

    private void assertRefused(byte[] bytes, String what) {
        PackageArrival arrival = bring(bytes);
        assertEquals(ArrivalState.REFUSED, arrival.state(), what + " " + arrival.reason(Locale.CHINESE));
        assertTrue(!arrival.reason(Locale.CHINESE).isBlank(), what);
    }

    private PackageArrival bring(byte[] bytes) {
        return arrived.find(receiving.bring("disclosure-QZ07000-1.zip", new ByteArrayInputStream(bytes)));
    }

    /** How many rows each table has. */
    @SuppressWarnings("unchecked")
    private Map<String, Long> rows() {
        List<String> tables = entities.createNativeQuery("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")
                .getResultList();
        return tables.stream()
                .filter(table -> !ITS_OWN.contains(table))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                                        .getSingleResult())
                                .longValue(),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /** What lies in the data folder, but for the quarantine and the database. */
    private static List<String> files() throws IOException {
        List<String> found = new ArrayList<>();
        Path data = Setting.DATA_DIR.path();
        try (Stream<Path> all = Files.walk(data)) {
            all.filter(Files::isRegularFile)
                    .map(file -> data.relativize(file).toString())
                    .filter(name -> !name.startsWith("received") && !name.contains(".db") && !name.endsWith(".log"))
                    .sorted()
                    .forEach(found::add);
        }
        return found;
    }

    private static int quarantined() throws IOException {
        Path received = Setting.DATA_DIR.path().resolve("received");
        if (!Files.exists(received)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(received)) {
            return (int) all.count();
        }
    }
}
