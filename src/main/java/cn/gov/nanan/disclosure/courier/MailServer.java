package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.platform.Setting;
import java.util.Optional;
import java.util.Properties;

/**
 * 邮件服务器: where our e-mails are handed in.
 *
 * @param user null where no login is asked for
 * @param tls {@code none}, {@code starttls} or {@code tls}
 */
record MailServer(String host, int port, String user, String password, String from, String tls) {
    private static final String CONNECT = "10000";
    private static final String ANSWER = "20000";

    /** Empty while no server, or no sender, is set. */
    static Optional<MailServer> configured() {
        return Setting.MAIL_HOST
                .optional()
                .filter(host -> Setting.MAIL_FROM.optional().isPresent())
                .map(host -> new MailServer(
                        host.trim(),
                        Setting.MAIL_PORT.number(),
                        Setting.MAIL_USER.optional().orElse(null),
                        Setting.MAIL_PASSWORD.value(),
                        Setting.MAIL_FROM.value().trim(),
                        Setting.MAIL_TLS.value().trim()));
    }

    String protocol() {
        return "tls".equals(tls) ? "smtps" : "smtp";
    }

    Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.put("mail.transport.protocol", protocol());
        properties.put(prefix + "auth", String.valueOf(user != null));
        properties.put(prefix + "connectiontimeout", CONNECT);
        properties.put(prefix + "timeout", ANSWER);
        properties.put(prefix + "writetimeout", ANSWER);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", String.valueOf("starttls".equals(tls)));
        properties.put(prefix + "starttls.required", String.valueOf("starttls".equals(tls)));
        return properties;
    }
}
