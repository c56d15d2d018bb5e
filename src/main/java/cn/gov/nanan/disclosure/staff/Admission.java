package cn.gov.nanan.disclosure.staff;

import jakarta.security.enterprise.credential.Credential;
import java.util.Set;
import java.util.TreeSet;

/**
 * 准入: proof that an officer has shown the right password, and his second factor where he has one, or that his
 * provider says who he is; only {@link Logins} can make one.
 */
public final class Admission implements Credential {
    /** The group of everybody who may log in. */
    public static final String STAFF = "STAFF";

    private final String userName;
    private final String stamp;
    private final boolean mustChangePassword;
    private final boolean mustEnrol;
    private final LoginWay way;
    private final Set<String> groups = new TreeSet<>(Set.of(STAFF));

    Admission(Officer officer, LoginWay way) {
        this.way = way;
        userName = officer.userName();
        stamp = officer.stamp();
        mustChangePassword = officer.isMustChangePassword();
        mustEnrol =
                SecondFactor.isRequiredOf(officer) && officer.secondFactorAt().isEmpty();
        officer.roles().forEach(role -> groups.add(role.name()));
    }

    public String userName() {
        return userName;
    }

    /** See {@link Officer#stamp()}. */
    public String stamp() {
        return stamp;
    }

    public LoginWay way() {
        return way;
    }

    /** Must he first choose a password of his own, or switch his second factor on? Not who has shown neither here. */
    public boolean isToBeSecured() {
        return switch (way) {
            case LOCAL -> mustChangePassword || mustEnrol;
            case DIRECTORY -> mustEnrol;
            case PROVIDER -> false;
        };
    }

    /** {@link #STAFF} and the name of each role held. */
    public Set<String> groups() {
        return Set.copyOf(groups);
    }
}
