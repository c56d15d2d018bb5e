package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 启动失败: whatever makes a start fail is told in one line, and the deployment fails with it. */
class StartTest {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    private final List<String> said = new ArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(MessageFormat.format(line.getMessage(), line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
    }

    @AfterEach
    void leave() {
        LOG.removeHandler(ear);
        ConfigProviderResolver.setInstance(null);
    }

    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("启动失败 部署失败，一行说明原因")
    @CsvSource({
        "disclosure.db.url, jdbc:postgresql://127.0.0.1:1/none, not reachable",
        "disclosure.db.url, jdbc:h2:mem:foreign;INIT=create table if not exists section(id int), non-empty schema",
        "disclosure.db.url, jdbc:mysql://127.0.0.1/none, must begin with",
        "disclosure.data.dir, pom.xml/below, not writable",
        "disclosure.network, internet, must be one of intranet"
    })
    void failsWithOneLine(String setting, String value, String reason, @TempDir Path data) {
        Map<String, String> settings = setting.equals(Setting.DATA_DIR.key())
                ? Map.of(setting, value)
                : Map.of(setting, value, Setting.DATA_DIR.key(), data.toString());
        ConfigProviderResolver.setInstance(new Given(settings));
        assertThrows(RuntimeException.class, () -> new MigratingPersistenceProvider()
                .createContainerEntityManagerFactory(unit(), Map.of()));
        List<String> why =
                said.stream().filter(line -> line.contains("START FAILED")).toList();
        assertEquals(1, why.size(), said.toString());
        assertTrue(why.get(0).contains(reason) && why.get(0).lines().count() == 1, why.get(0));
    }

    /** The unit as the server gives it, with the connections that the settings ask for. */
    private static PersistenceUnitInfo unit() {
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                StartTest.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, arguments) -> new BureauDataSource());
    }

    /** Settings without a server. */
    private static final class Given extends ConfigProviderResolver {
        private final Map<String, String> settings;

        Given(Map<String, String> settings) {
            this.settings = settings;
        }

        @Override
        public Config getConfig() {
            return (Config) Proxy.newProxyInstance(
                    StartTest.class.getClassLoader(),
                    new Class<?>[] {Config.class},
                    (proxy, method, arguments) -> Optional.ofNullable(settings.get(arguments[0])));
        }

        @Override
        public Config getConfig(ClassLoader loader) {
            return getConfig();
        }

        @Override
        public ConfigBuilder getBuilder() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void registerConfig(Config config, ClassLoader loader) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void releaseConfig(Config config) {
            throw new UnsupportedOperationException();
        }
    }
}
