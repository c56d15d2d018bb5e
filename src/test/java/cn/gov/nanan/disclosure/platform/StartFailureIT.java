package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gov.nanan.disclosure.harness.DemoServer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 启动失败: a start that fails ends the process, with one line that says why; {@link StartTest} knows the reasons. */
class StartFailureIT {
    @Test
    @DisplayName("启动失败 进程以非零状态结束，一行说明原因")
    void endsWithOneLine() {
        try (DemoServer server = DemoServer.start(
                "failing",
                "-Ddisclosure.db.url=jdbc:postgresql://127.0.0.1:1/none",
                "-Ddisclosure.exit-on-failure=true")) {
            assertNotEquals(0, server.exitStatus());
            List<String> why = server.output()
                    .lines()
                    .filter(line -> line.contains("START FAILED") && line.contains("not reachable"))
                    .toList();
            assertEquals(1, why.size(), server.output());
        }
    }
}
