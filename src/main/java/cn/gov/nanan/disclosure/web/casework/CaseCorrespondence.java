package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.enquiry.Correspondence;
import cn.gov.nanan.disclosure.enquiry.EnquiryFileRow;
import cn.gov.nanan.disclosure.enquiry.SaidMessage;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 与申请人往来: what stands beside a request's sheet, read once a request. */
@Named
@RequestScoped
public class CaseCorrespondence {
    @Inject
    private Correspondence correspondence;

    @Inject
    private Reader reader;

    private List<SaidMessage> messages;
    private List<EnquiryFileRow> proofs;

    public List<SaidMessage> messages(long request) {
        if (messages == null) {
            messages = correspondence.messages(request);
        }
        return messages;
    }

    /** Empty for whoever may not see them. */
    public List<EnquiryFileRow> proofs(long request) {
        if (proofs == null) {
            proofs = reader.actor().acts(Role.DISCLOSURE_OFFICE) ? correspondence.proofs(request) : List.of();
        }
        return proofs;
    }
}
