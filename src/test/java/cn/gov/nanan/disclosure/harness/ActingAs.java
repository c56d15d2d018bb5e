package cn.gov.nanan.disclosure.harness;

import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

/**
 * 代为经办: lets a test in the container act as any officer: {@code actingAs.user("drafter")}, for the rest of the test
 * method. Whoever logs in from outside acts as himself.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@RequestScoped
public class ActingAs extends Acting {
    private String user;

    public void user(String userName) {
        user = userName;
        forget();
    }

    @Override
    protected String userName() {
        return user == null ? super.userName() : user;
    }
}
