package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.platform.Setting;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** 临时设置: changes a setting of the running server for one test; the server remembers values for a while otherwise. */
public final class LiveSetting {
    private LiveSetting() {}

    public static void set(Setting setting, String value) {
        System.setProperty(setting.key(), value);
        forget();
    }

    public static void clear(Setting setting) {
        System.clearProperty(setting.key());
        forget();
    }

    private static void forget() {
        Config config = ConfigProvider.getConfig();
        try {
            config.getClass().getMethod("clearCache").invoke(config);
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException(config.getClass().getName(), otherServer);
        }
    }
}
