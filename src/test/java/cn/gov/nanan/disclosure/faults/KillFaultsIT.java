package cn.gov.nanan.disclosure.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.harness.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * 断电: the server is killed with -9 under eight citizens who hand in requests, and started again on what it left, as often
 * as {@code -Dfaults.kills=20} says.
 */
@Tag(Mutations.FAULTS)
class KillFaultsIT {
    private static final int KILLS = Integer.getInteger("faults.kills", 20);
    private static final int WRITERS = 8;

    /** Receipts after which it is killed: at least, and at most so many more. */
    private static final int FEWEST = 4;

    private static final int MORE = 24;

    private final Random random = new Random(20260302);

    @Test
    @DisplayName("断电 嵌入式数据库：八人同时提交申请，断电二十次，有回执的一件不少，编号不重，留痕链完整")
    void embedded() throws Exception {
        Path file = Path.of("target", "it-faults-kills").toAbsolutePath().resolve("disclosure");
        survives("H2", "jdbc:h2:file:" + file + ";WRITE_DELAY=0", "sa");
    }

    @Test
    @DisplayName("断电 PostgreSQL：八人同时提交申请，断电二十次，有回执的一件不少，编号不重，留痕链完整")
    void postgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
            survives("PostgreSQL", url, "postgres", "-Ddisclosure.db.url=" + url, "-Ddisclosure.db.user=postgres");
        }
    }

    private void survives(String database, String url, String user, String... its) throws Exception {
        List<String> options = new ArrayList<>(List.of("-Ddisclosure.demo=true", Citizens.OPTION));
        options.addAll(List.of(its));
        String[] settings = options.toArray(String[]::new);
        DemoServer.start("faults-kills", settings).ready().end();
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            DemoServer server = DemoServer.resume("faults-kills", settings).ready();
            int enough = FEWEST + random.nextInt(MORE);
            Citizens citizens = Citizens.begin(server.address(), WRITERS);
            try (citizens) {
                Patience.until("receipts", () -> citizens.numbers().size() >= enough);
                server.end();
            }
            // Not before: a receipt may have been on its way.
            acknowledged.addAll(citizens.numbers());
        }
        List<String> lost = Kept.missing(acknowledged, url, user);
        System.out.printf(
                "%s: %d kills under %d writers, %d receipts, %d lost%n",
                database, KILLS, WRITERS, acknowledged.size(), lost.size());
        assertEquals(List.of(), lost);
        assertEquals(acknowledged.size(), new HashSet<>(acknowledged).size(), "a number given twice");
        try (DemoServer last = DemoServer.resume("faults-kills", settings).ready()) {
            Kept.assertChain(last);
        }
    }
}
