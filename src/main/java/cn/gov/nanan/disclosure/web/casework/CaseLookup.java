package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** 取申请: the request that an address names; an unknown one and one that the reader may not see answer alike, 404. */
@RequestScoped
public class CaseLookup {
    static final String NUMBER = "\\d{1,18}";

    @Inject
    private Requests requests;

    @Inject
    private Feedback feedback;

    public Optional<InformationRequest> find(String id) {
        if (id != null && id.matches(NUMBER)) {
            try {
                return Optional.of(requests.find(Long.parseLong(id)));
            } catch (BusinessException unknown) {
                return missing();
            }
        }
        return missing();
    }

    private Optional<InformationRequest> missing() {
        feedback.missing(HttpServletResponse.SC_NOT_FOUND);
        return Optional.empty();
    }
}
