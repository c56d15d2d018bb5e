package cn.gov.nanan.disclosure.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * 如新启动: puts the server back to where it stood when it had just started on an empty database, then sets the stage of
 * the test class that asks. {@link OneDeployment} asks before each test method.
 */
@WebServlet(FreshStart.PATH)
public class FreshStart extends HttpServlet {
    static final String PATH = "/fresh-start";
    static final String TEST = "test";

    private static final long serialVersionUID = 1L;
    private static final String OURS = "cn.gov.nanan.disclosure.";

    @Inject
    private FreshData data;

    @Inject
    private SettableClock clock;

    @Inject
    private BeanManager beans;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        try {
            clock.release();
            data.restore();
            forget();
            stage(Class.forName(request.getParameter(TEST)));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (ClassNotFoundException missing) {
            throw new ServletException(missing);
        }
    }

    /** What the application keeps in memory is made anew when it is asked for next. */
    private void forget() {
        AlterableContext kept = (AlterableContext) beans.getContext(ApplicationScoped.class);
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(bean -> bean.getBeanClass().getName().startsWith(OURS))
                .filter(bean -> bean.getBeanClass() != SettableClock.class)
                .forEach(kept::destroy);
    }

    private static void stage(Class<?> test) {
        Staged staged = test.getAnnotation(Staged.class);
        if (staged != null) {
            CDI.current().select(staged.by()).get().run();
        }
    }
}
