package cn.gov.nanan.disclosure.signon;

/** 已认定的人: whom the provider or the directory has recognised; nobody else can make one. What he may do here it does not say. */
public final class Recognised {
    private final String account;
    private final String name;
    private final String subject;
    private final String token;

    Recognised(String account, String name, String subject, String token) {
        this.account = account;
        this.name = name;
        this.subject = subject;
        this.token = token;
    }

    /** What the configured claim or attribute says, as it says it. */
    public String account() {
        return account;
    }

    /** 姓名; his account where it is not known. */
    public String name() {
        return name;
    }

    /** Who he is to the provider, for as long as there is one; empty of a directory. */
    public String subject() {
        return subject;
    }

    /** The provider's ID token, by which it knows whom to log out; empty of a directory. */
    public String token() {
        return token;
    }
}
