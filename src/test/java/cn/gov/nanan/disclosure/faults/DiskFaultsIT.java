package cn.gov.nanan.disclosure.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.gov.nanan.disclosure.harness.DemoServer;
import cn.gov.nanan.disclosure.harness.Mutations;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 磁盘写满: on a small disk of its own, where this machine lets us mount one. */
@Tag(Mutations.FAULTS)
class DiskFaultsIT {
    private static final int DISK = 600;
    private static final int LEAST = 200;
    private static final String PASSWORD = "disclosure-demo";

    @Test
    @DisplayName("磁盘将满 嵌入式数据库：写入说明原因而不收，查阅照常；腾出空间后自行恢复，不必重启")
    void refusesBeforeItIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.of(Path.of("target", "faults-disk").toAbsolutePath(), DISK)) {
            assumeTrue(disk.isMounted(), "no disk can be mounted on this machine");
            try (DemoServer server = started("faults-disk").ready()) {
                String before = handedIn(server);
                for (int left : List.of(LEAST - 20, 5)) {
                    disk.leave(left);
                    Patience.until("little space is noticed", () -> handedInOrRefused(server)
                            .contains("存储空间不足"));
                    assertReads(server, before);
                }
                disk.empty();
                Patience.until(
                        "it heals by itself", () -> handedInOrRefused(server).contains("您的申请已经提交"));
                assertReads(server, before);
                System.out.println("A disk filled twice: refused in words, read on, healed without a restart");
            }
        }
    }

    @Test
    @DisplayName("磁盘写满 库文件自行关闭：进程结束，以便重新启动；有了空间重启，先前的都在")
    void endsWhenTheStoreHasClosed() throws Exception {
        try (SmallDisk disk = SmallDisk.of(Path.of("target", "faults-full").toAbsolutePath(), DISK)) {
            assumeTrue(disk.isMounted(), "no disk can be mounted on this machine");
            try (DemoServer server =
                    started("faults-full", "-Ddisclosure.data.min-free=0").ready()) {
                String before = handedIn(server);
                disk.leave(0);
                try (Citizens citizens = Citizens.begin(server.address(), 4)) {
                    Patience.until(
                            "the store has closed",
                            () -> server.output().contains("90098")
                                    || server.output().contains("No space left"));
                    disk.empty();
                    assertEquals(1, server.exitStatus());
                }
                try (DemoServer again = resumed("faults-full").ready()) {
                    assertReads(again, before);
                }
                System.out.println(
                        "A disk full to the last byte: the process ended, and began again on what was there");
            }
        }
    }

    private static DemoServer started(String name, String... options) {
        return DemoServer.start(name + "-log", all(name, options));
    }

    private static DemoServer resumed(String name, String... options) {
        return DemoServer.resume(name + "-log", all(name, options));
    }

    private static String[] all(String name, String... options) {
        Path data = Path.of("target", name, "data").toAbsolutePath();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "-Ddisclosure.demo=true",
                                "-Ddisclosure.exit-on-failure=true",
                                Citizens.OPTION,
                                "-Ddisclosure.data.dir=" + data),
                        java.util.stream.Stream.of(options))
                .toArray(String[]::new);
    }

    private static String handedIn(DemoServer server) {
        try (Citizens citizen = Citizens.begin(server.address(), 1)) {
            Patience.until("a receipt", () -> !citizen.numbers().isEmpty());
            return citizen.numbers().get(0);
        }
    }

    private static String handedInOrRefused(DemoServer server) {
        return Citizens.once(server.address());
    }

    private static void assertReads(DemoServer server, String number) throws Exception {
        Visitor reader = new Visitor(server.address().toURL());
        for (String path : List.of("catalogue/search", "api/v1/catalogue", "health/ready", "requests/new")) {
            HttpResponse<String> answer = reader.get(path);
            assertEquals(200, answer.statusCode(), path + answer.body());
        }
        reader.login("office", PASSWORD);
        assertTrue(reader.open("casework/requests").text().contains(number), number);
    }
}
