package cn.gov.nanan.disclosure.platform;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * 设置: every setting of the application with its default. Names are MicroProfile Config names, so {@code
 * disclosure.data.dir} may also be given as the environment variable {@code DISCLOSURE_DATA_DIR}. Each is described in
 * {@code server-config/README.md}.
 */
public enum Setting {
    /** Load the demo bureau into an empty database. */
    DEMO("disclosure.demo", "false", Setting.SWITCH),
    /** Which sides of the one-way path this node is, see {@link Network}. */
    NETWORK("disclosure.network", "both", "(?i)intranet|extranet|both"),
    /** 外网节点代码: how packages name the public side, on both sides of the path. */
    PORTAL_CODE("disclosure.portal.code", "PORTAL", "[A-Z][A-Z0-9]{1,19}"),
    /**
     * 门户栏目网址: the city portal's 政务公开 column. Where set, the public side asks where it shows each item. Empty: nothing is
     * asked.
     */
    PORTAL_COLUMN("disclosure.portal.column-url", "", "https?://\\S+"),
    /** 门户地址: whether on an intranet the 网站 channel is fulfilled by our own public page, or only by the portal's address. */
    PORTAL_ADDRESS("disclosure.portal.address", "optional", "(?i)optional|required"),
    /** End the process when the application cannot start; never on a server that holds other applications. */
    EXIT_ON_FAILURE("disclosure.exit-on-failure", "false", Setting.SWITCH),
    /** Files, packages and the embedded database. */
    DATA_DIR("disclosure.data.dir", "./data"),
    /** Free megabytes in the data folder below which the node reports itself not ready. */
    DATA_MIN_FREE("disclosure.data.min-free", "200", Setting.NUMBER),
    /** JDBC URL; the driver follows from it. Empty: H2 in the data folder. */
    DB_URL("disclosure.db.url", ""),
    DB_USER("disclosure.db.user", "sa"),
    DB_PASSWORD("disclosure.db.password", ""),
    /** JNDI name of a connection pool that the server keeps; the three settings before are then not used. */
    DB_POOL("disclosure.db.pool", ""),
    /** First administrator's account on an empty database without demo: where he comes by sign-on, his name there. */
    ADMIN_ACCOUNT("disclosure.admin.account", "admin", "[a-z0-9][a-z0-9._@-]{1,31}"),
    /** First administrator's password on an empty database without demo. */
    ADMIN_PASSWORD("disclosure.admin.password", ""),
    /** First part of the 索引号. */
    AGENCY_CODE("disclosure.agency.code", "QZ07000", "[A-Z]{2}\\d{5}"),
    AGENCY_NAME("disclosure.agency.name", "南安市工业和信息化局"),
    AGENCY_SHORT_NAME("disclosure.agency.short-name", "南安市工信局"),
    /** 行政复议机关: where reconsideration of the bureau's acts is applied for. */
    REMEDY_RECONSIDERATION("disclosure.remedy.reconsideration", "南安市人民政府"),
    /** 有管辖权的人民法院, as the remedy clause names it. */
    REMEDY_COURT("disclosure.remedy.court", "有管辖权的人民法院"),
    /** 信息处理费: whether requests in clearly excessive numbers are charged for, 条例第四十二条. */
    FEES("disclosure.fees", "false", Setting.SWITCH),
    /** 行政复议机关指定的互联网渠道, named where a reply is served online, 《行政复议法》第二十二条第二款. Empty: not named. */
    REMEDY_ONLINE("disclosure.remedy.online", ""),
    /** 政府信息公开工作主管部门, to whom one may complain. */
    COMPLAINT_AUTHORITY("disclosure.complaint.authority", "南安市人民政府办公室"),
    /** 监察机关, to whom one may complain. */
    COMPLAINT_SUPERVISION("disclosure.complaint.supervision", "南安市监察委员会"),
    /** 上级行政机关, to whom one may complain. */
    COMPLAINT_SUPERIOR("disclosure.complaint.superior", "泉州市工业和信息化局"),
    /** 答复书文号的代字: stands after the 发文代字, 南工信公复〔2026〕3号. */
    LETTER_MARK("disclosure.letter.mark", "公复"),
    /** 其他文书的代字: kinds of letters with their marks, such as CLARIFICATION_NOTICE=公补; - for no number. Empty: as shipped. */
    LETTER_MARKS("disclosure.letter.marks", "", "([A-Z_]+=[^,=]+(,[A-Z_]+=[^,=]+)*)?"),
    /** The keys that seal what is known of applicants. Empty: {@code keys/applicants.keys} in the data folder. */
    APPLICANT_KEYS("disclosure.applicant.keys", ""),
    /** 申请人信息保存年限: so many years after a request has ended what is known of the applicant is erased; 0: never. */
    APPLICANT_RETENTION("disclosure.applicant.retention", "10", "\\d{1,2}"),
    /** 网上申请限次: how many requests one address may submit within an hour. */
    ENQUIRY_HOURLY("disclosure.enquiry.hourly", "20", "[1-9]\\d{0,3}"),
    /** 签名密钥库: PKCS#12 with the keys that sign packages. Empty: {@code keys/packages.p12} in the data folder. */
    PACKAGE_KEYS("disclosure.package.keys", ""),
    /** Of that key store. Empty: none but the file's own rights keep it. */
    PACKAGE_PASSWORD("disclosure.package.password", ""),
    /** 签名算法 of a first key that the node makes for itself. */
    PACKAGE_ALGORITHM("disclosure.package.algorithm", "ecdsa", "(?i)ecdsa|sm2"),
    /** 密钥有效期: years for which a first key that the node makes for itself is valid. */
    PACKAGE_KEY_YEARS("disclosure.package.key-years", "3", "[1-9]|10"),
    /** 送出文件夹: where released packages are also put for the device or the person that carries them. Empty: nowhere. */
    PACKAGE_OUTBOX("disclosure.package.outbox", ""),
    /** 收件文件夹: watched for packages that come. Empty: {@code inbox} in the data folder. */
    PACKAGE_INBOX("disclosure.package.inbox", ""),
    /** 外网发布方式: whether an officer completes and publishes what came, or it is public when it has been verified. */
    PACKAGE_PUBLISH("disclosure.package.publish", "manual", "(?i)manual|automatic"),
    /** 两步验证: whether administrators and the 公开办 must have a second factor, or whoever wants may. */
    LOGIN_SECOND_FACTOR("disclosure.login.second-factor", "optional", "(?i)optional|required"),
    /** 登录最长时间: so many hours after a login it ends, whatever is done in it. */
    LOGIN_LONGEST("disclosure.login.longest", "12", "[1-9]\\d{0,2}"),
    /** 本系统密码: whether officers may come in with a password that is kept here; off where another way is open. */
    LOGIN_LOCAL("disclosure.login.local", "true", Setting.SWITCH),
    /** 未登记的人: whoever is recognised elsewhere and has no account here is refused, or gets one without any role. */
    LOGIN_UNKNOWN("disclosure.login.unknown", "refuse", "(?i)refuse|enter"),
    /** 直接统一登录: a staff page leads straight to the provider, past the login page. */
    LOGIN_DIRECT("disclosure.login.direct", "false", Setting.SWITCH),
    /** 咨询: whom one who is refused may ask, in words. Empty: the administrator. */
    LOGIN_ASK("disclosure.login.ask", ""),
    /** PEM file of certificates that are trusted of provider and directory beside those that Java trusts. */
    LOGIN_CERTIFICATES("disclosure.login.certificates", ""),
    /** 统一身份认证: the issuer of the OpenID provider, as its discovery document names it. Empty: none. */
    OPENID_ISSUER("disclosure.openid.issuer", "", Setting.SECURE),
    OPENID_CLIENT("disclosure.openid.client-id", "", "\\S+"),
    /** A secret. Empty: a public client, which PKCE alone protects. */
    OPENID_SECRET("disclosure.openid.client-secret", ""),
    OPENID_SCOPE("disclosure.openid.scope", "openid profile", "(.* )?openid( .*)?"),
    /** 账号声明: the claim that names the account; no claim ever gives a role. */
    OPENID_ACCOUNT("disclosure.openid.account-claim", "preferred_username", "[A-Za-z0-9_.:/-]+"),
    /** 目录服务: LDAP servers, blank between; tried in this order. Empty: none. */
    LDAP_URL(
            "disclosure.ldap.url",
            "",
            "ldaps?://[A-Za-z0-9.-]+(:\\d{1,5})?/?( ldaps?://[A-Za-z0-9.-]+(:\\d{1,5})?/?)*"),
    /** The account that searches. Empty: anonymously. */
    LDAP_BIND("disclosure.ldap.bind-dn", ""),
    /** A secret. */
    LDAP_PASSWORD("disclosure.ldap.bind-password", ""),
    LDAP_BASE("disclosure.ldap.base", "", ".*=.*"),
    /** How a person is found by what he has typed, {0}. */
    LDAP_FILTER("disclosure.ldap.filter", "(uid={0})", "\\(.*=\\{0}.*\\)"),
    /** The attribute that names the account. */
    LDAP_ACCOUNT("disclosure.ldap.account-attribute", "uid", "[A-Za-z][A-Za-z0-9-]*"),
    /** Send the session cookie over TLS only, and HSTS; for a server behind TLS. */
    COOKIE_SECURE("disclosure.cookie.secure", "false", Setting.SWITCH),
    /** Addresses of the reverse proxies whose X-Forwarded-For is believed, separated by commas. */
    PROXY_ADDRESSES("disclosure.proxy.addresses", ""),
    /** 发文代字: how our own document numbers begin. */
    AGENCY_DOCUMENT_PREFIX("disclosure.agency.document-prefix", "南工信"),
    /** The largest file that may be attached, in MB (1,048,576 bytes each); at most 2000. */
    FILE_MAX_SIZE("disclosure.file.max-size", "100", "[1-9]\\d{0,2}|1\\d{3}|2000"),
    /** 转换程序: makes a PDF of the file {in} in the folder {out}; words are split by blanks. Empty: nothing is converted. */
    CONVERTER_COMMAND("disclosure.converter.command", "", "(?=.*\\{in}).*\\{out}.*"),
    /** Seconds after which a conversion is ended. */
    CONVERTER_SECONDS("disclosure.converter.seconds", "60", "[1-9]\\d{0,2}"),
    /** Absolute address of the public site, used in feeds. Empty: taken from the request. */
    PUBLIC_BASE_URL("disclosure.public.base-url", "", "https?://\\S+"),
    /** 本站主机名: under which names, comma between, a node without a base URL answers. Empty: this machine's. */
    PUBLIC_HOSTS("disclosure.public.hosts", "", "[A-Za-z0-9.:,\\s-]+"),
    /** 逾期检查: when, each morning in Asia/Shanghai, what has become overdue is flagged and told. */
    OVERDUE_TIME("disclosure.overdue.time", "07:00", Setting.HOUR),
    /** 提醒阶梯: so many working days before the due day somebody is reminded. */
    REMINDER_BEFORE("disclosure.reminder.before", "10,5,1,0", "\\d{1,2}(,\\d{1,2})*"),
    /** 提醒阶梯: so many working days after the due day somebody is reminded. */
    REMINDER_AFTER("disclosure.reminder.after", "1,5", "[1-9]\\d?(,[1-9]\\d?)*"),
    /** 办理时限: working days for each step, then the steps that have another; 0 means none. */
    REMINDER_STEP_DAYS("disclosure.reminder.step-days", "3,DRAFTING=0", "\\d{1,2}(,[A-Z_]+=\\d{1,2})*"),
    /** 急件办理时限: working days for each step of an urgent item. */
    REMINDER_URGENT_DAYS("disclosure.reminder.urgent-days", "1", "[1-9]\\d?"),
    /** 外发时段: when, on working days, e-mails and robot messages may leave. */
    REMINDER_HOURS("disclosure.reminder.hours", "08:00-18:00", Setting.HOUR + "-" + Setting.HOUR),
    /** Absolute address of the staff pages, for links in e-mails, robot messages and calendars. Empty: no links there. */
    STAFF_BASE_URL("disclosure.staff.base-url", "", "https?://\\S+"),
    /** The mail server that takes our e-mails. Empty: none are sent. */
    MAIL_HOST("disclosure.mail.host", "", "[A-Za-z0-9.:-]+"),
    MAIL_PORT("disclosure.mail.port", "25", "[1-9]\\d{0,4}"),
    /** Empty: the mail server asks for no login. */
    MAIL_USER("disclosure.mail.user", ""),
    MAIL_PASSWORD("disclosure.mail.password", ""),
    /** Sender of our e-mails. */
    MAIL_FROM("disclosure.mail.from", "", "[^\\s@]+@[^\\s@]+"),
    /** How the connection to the mail server is kept secret; {@code starttls} sends nothing where that is refused. */
    MAIL_TLS("disclosure.mail.tls", "starttls", "none|starttls|tls"),
    /** 群机器人: where the daily message is posted; https, or this machine itself. Empty: none is. */
    WEBHOOK_URL("disclosure.webhook.url", "", Setting.SECURE),
    /** 链接检查: ask each month whether linked pages still answer; off where the network does not reach them. */
    LINKS_CHECK("disclosure.links.check", "false", Setting.SWITCH),
    /** Hosts of this network, comma between, that may be asked whether they answer; all other inner ones are not. */
    LINKS_HOSTS("disclosure.links.hosts", ""),
    /** 代理: through whom linked pages are asked, {@code host:port}; it then resolves their names. Empty: directly. */
    LINKS_PROXY("disclosure.links.proxy", "", "[A-Za-z0-9.-]+:[1-9]\\d{0,4}"),
    /** First serial of a year in our own 索引号; higher where lower numbers are used elsewhere. */
    INDEX_FIRST_SERIAL("disclosure.index.first-serial", "1", "[1-9]\\d{0,4}"),
    /** 定期移交日: days of the month, comma between, on which paper goes to 市档案馆 and 市图书馆; each moved past holidays. */
    HANDOVER_DAYS("disclosure.handover.days", "5", Setting.DAYS),
    /** 移交份数: copies that each house gets; the lead section delivers as many for both together. */
    HANDOVER_COPIES("disclosure.handover.copies", "1", "[1-9]"),
    /** Bytes of memory for answers of the public catalogue; 0 keeps none. */
    CATALOGUE_CACHE_BYTES("disclosure.catalogue.cache-bytes", "33554432", Setting.NUMBER),
    /** 网站标识码: ten characters, shown in the footer and as META SiteIDCode. */
    SITE_ID_CODE("disclosure.site.id-code", ""),
    /** 联系方式: shown in the footer of the public pages. */
    SITE_CONTACT("disclosure.site.contact", ""),
    /** 政府信息公开工作机构联系电话: in the letters, and on the receipt where 联系方式 is not set. */
    REQUEST_PHONE("disclosure.request.phone", "", "[0-9０-９()（）+\\-—转、，, ]*"),
    /** ICP备案号: shown in the footer of the public pages. */
    SITE_RECORD("disclosure.site.record", "");

    /** Over TLS, or to this machine itself. */
    private static final String SECURE = "https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?(/\\S*)?";

    private static final String SWITCH = "(?i)true|false";
    /** Up to the 28th, so that every month has them. */
    private static final String DAYS = "\\s*([1-9]|1\\d|2[0-8])\\s*([,，]\\s*([1-9]|1\\d|2[0-8])\\s*)*";

    private static final String NUMBER = "\\d{1,9}";
    private static final String HOUR = "([01]\\d|2[0-3]):[0-5]\\d";

    private final String key;
    private final String defaultValue;
    private final String form;

    Setting(String key, String defaultValue) {
        this(key, defaultValue, "(?s).*");
    }

    /** @param form the pattern that a value must match */
    Setting(String key, String defaultValue, String form) {
        this.key = key;
        this.defaultValue = defaultValue;
        this.form = form;
    }

    public String key() {
        return key;
    }

    public String defaultValue() {
        return defaultValue;
    }

    /** The value in force; never null, empty where the setting is unset and has no default. */
    public String value() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank())
                .orElse(defaultValue);
    }

    /** Can the application work with this value? Unset is always sound. */
    public boolean accepts(String value) {
        return value.isEmpty() || value.trim().matches(form);
    }

    String form() {
        return form;
    }

    public Optional<String> optional() {
        return Optional.of(value()).filter(value -> !value.isEmpty());
    }

    /** Does the deployer say it, even where he says the default? */
    public boolean isGiven() {
        return ConfigProvider.getConfig()
                .getOptionalValue(key, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }

    public boolean isOn() {
        return Boolean.parseBoolean(value());
    }

    public int number() {
        return Integer.parseInt(value().trim());
    }

    public Path path() {
        return Path.of(value()).toAbsolutePath().normalize();
    }
}
