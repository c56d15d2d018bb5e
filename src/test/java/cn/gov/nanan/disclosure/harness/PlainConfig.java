package cn.gov.nanan.disclosure.harness;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** 无服务器的设置: system properties, where a test has no server to ask; every setting else has its default. */
public final class PlainConfig extends ConfigProviderResolver {
    private final Config properties = (Config) Proxy.newProxyInstance(
            Config.class.getClassLoader(),
            new Class<?>[] {Config.class},
            (proxy, method, arguments) -> Optional.ofNullable(System.getProperty((String) arguments[0])));

    public static void install() {
        setInstance(new PlainConfig());
    }

    @Override
    public Config getConfig() {
        return properties;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
        return properties;
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
