package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.gov.nanan.disclosure.harness.DemoServer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 启动失败: a start that fails ends the process, with one line that says why. */
class StartFailureIT {
    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("启动失败 进程以非零状态结束，一行说明原因")
    @CsvSource({
        "disclosure.db.url, jdbc:postgresql://127.0.0.1:1/none, not reachable",
        "disclosure.db.url, jdbc:h2:mem:foreign;INIT=create table if not exists section(id int), non-empty schema",
        "disclosure.db.url, jdbc:mysql://127.0.0.1/none, must begin with",
        "disclosure.data.dir, pom.xml/below, not writable",
        "disclosure.network, extranet, must be of the form"
    })
    void endsWithOneLine(String setting, String value, String reason) {
        try (DemoServer server =
                DemoServer.start("failing", "-D" + setting + "=" + value, "-Ddisclosure.exit-on-failure=true")) {
            assertNotEquals(0, server.exitStatus());
            List<String> why = server.output()
                    .lines()
                    .filter(line -> line.contains("START FAILED") && line.contains(reason))
                    .toList();
            assertEquals(1, why.size(), server.output());
        }
    }
}
