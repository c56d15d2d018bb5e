package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.request.RequestReceipt;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Deadlines;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;

/** 登记申请: the form, filled in by the 公开办 for whoever came by letter, e-mail, fax, in person or by word of mouth. */
@Named
@ViewScoped
public class EnterPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FORM = "enter";

    @Inject
    private Requests requests;

    @Inject
    private Reader reader;

    @Inject
    private Deadlines deadlines;

    @Inject
    private CaseReceiptPage receipts;

    @Inject
    private Feedback feedback;

    private final ApplicationFields form = new ApplicationFields();

    public void load() {
        if (!reader.actor().acts(Role.DISCLOSURE_OFFICE)) {
            feedback.missing(HttpServletResponse.SC_FORBIDDEN);
        } else if (form.getOn() == null) {
            form.setOn(deadlines.today());
        }
    }

    /** 保存: what is refused is said at its field, and everything typed stays. */
    public String save() {
        try {
            checkMatters();
            RequestReceipt receipt = requests.enter(form.application());
            receipts.keep(receipt);
            return "/casework/receipt?faces-redirect=true&id=" + receipt.id();
        } catch (BusinessException refused) {
            feedback.refusedAt(FORM, input(refused), refused);
            return null;
        }
    }

    /** Each of them says enough; the first that does not is where the message stands. */
    private void checkMatters() {
        for (int row = 0; row < form.getMatters().size(); row++) {
            MatterRow matter = form.getMatters().get(row);
            boolean needed = form.getMatters().size() == 1 || !matter.isBlank();
            if (needed && !matter.isEnough()) {
                throw BusinessException.invalid("matters:" + row + ":title", "request.error.nothing-wanted");
            }
        }
    }

    /** The input at which it is to be mended, by the name of what it is of. */
    private static String input(BusinessException refused) {
        if (!refused.is(RefusalKind.INVALID)) {
            return null;
        }
        int last = refused.field().lastIndexOf(':') + 1;
        String name = refused.field().substring(last);
        return refused.field().substring(0, last) + name + "Field:" + name;
    }

    public void add() {
        form.add();
    }

    public void remove(MatterRow row) {
        form.remove(row);
    }

    public ApplicationFields getForm() {
        return form;
    }
}
