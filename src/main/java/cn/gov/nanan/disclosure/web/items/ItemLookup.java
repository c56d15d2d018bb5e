package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** 取件: the item that an address names; an unknown one and one that the reader may not see answer alike, 404. */
@RequestScoped
public class ItemLookup {
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private Handling handling;

    @Inject
    private Feedback feedback;

    public Optional<InformationItem> find(String id) {
        if (id != null && id.matches(NUMBER)) {
            try {
                return Optional.of(handling.find(Long.parseLong(id)));
            } catch (BusinessException unknown) {
                return missing();
            }
        }
        return missing();
    }

    private Optional<InformationItem> missing() {
        feedback.missing(HttpServletResponse.SC_NOT_FOUND);
        return Optional.empty();
    }
}
