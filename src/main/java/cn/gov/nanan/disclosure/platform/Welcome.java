package cn.gov.nanan.disclosure.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Locale;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** 启动告知: once the application answers, says where it is and, with the demo bureau, who may log in. */
@ApplicationScoped
public class Welcome {
    private static final Logger LOG = Logger.getLogger(Welcome.class.getName());
    private static final int PATIENCE_SECONDS = 120;

    @Resource
    private ManagedExecutorService executor;

    void started(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        Readiness.started();
        String path = application.getContextPath() + "/";
        ConfigProvider.getConfig()
                .getOptionalValue("payara.instance.http.port", Integer.class)
                .ifPresentOrElse(port -> executor.submit(() -> welcome(port, path)), StartWatch::answered);
    }

    private static void welcome(int port, String path) {
        URI local = URI.create("http://127.0.0.1:" + port + path);
        for (int second = 0; second < PATIENCE_SECONDS && !answers(local); second++) {
            pause();
        }
        StartWatch.answered();
        pause();
        String address = Setting.PUBLIC_BASE_URL.optional().orElse("http://localhost:" + port + path);
        String key = Setting.DEMO.isOn() ? "common.welcome.demo" : "common.welcome";
        LOG.info("\n\n" + Messages.text(Locale.ENGLISH, key, address) + "\n"
                + Messages.text(Locale.CHINESE, key, address) + "\n");
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setReadTimeout(PATIENCE_SECONDS * 1000);
            return connection.getResponseCode() != HttpURLConnection.HTTP_NOT_FOUND;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
