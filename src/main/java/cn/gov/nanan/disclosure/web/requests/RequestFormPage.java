package cn.gov.nanan.disclosure.web.requests;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.enquiry.ApplicationForm;
import cn.gov.nanan.disclosure.enquiry.EnquiryReceipt;
import cn.gov.nanan.disclosure.enquiry.SignedTickets;
import cn.gov.nanan.disclosure.enquiry.Submissions;
import cn.gov.nanan.disclosure.file.ProofImage;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.withheld.PublicRegister;
import cn.gov.nanan.disclosure.withheld.RegisteredTitle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** 申请表: a plain form; after a refusal the page shows all that was typed again, and at each field what is to be mended. */
@Named
@RequestScoped
public class RequestFormPage {
    private static final int MOST_SIMILAR = 5;

    @Inject
    private Submissions submissions;

    @Inject
    private SignedTickets tickets;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PublicRegister register;

    @Inject
    private Texts texts;

    private ApplicationForm form = new ApplicationForm(Map.of(), List.of());
    private String ticket;
    private EnquiryReceipt receipt;
    private List<CatalogueRow> similar;
    private boolean sent;
    private BusinessException refusal;
    private List<BusinessException> faults = List.of();

    /** A new form, or one that comes back. */
    public void load(Map<String, String> parameters) {
        if (ticket != null) {
            return;
        }
        ticket = tickets.form();
        String entry = parameters.get("entry");
        if (entry != null) {
            String title = register.find(PageKey.ofId(entry))
                    .map(RegisteredTitle::title)
                    .orElse("");
            form = new ApplicationForm(Map.of("title1", new String[] {title}), List.of());
        }
    }

    /** 提交申请; @return whether it was taken, so that there is a receipt. */
    boolean submit(ApplicationForm sent, String address) {
        back(sent);
        try {
            submissions.refuseOften(address);
            submissions.refuseSent(sent.get("ticket"));
            faults = sent.faults();
            if (!faults.isEmpty() || refusal != null) {
                return false;
            }
            receipt = submissions.submit(sent, ticket, address);
            return true;
        } catch (BusinessException refused) {
            refusal = refused;
            if (refused.is(RefusalKind.STALE)) {
                clear();
            }
            return false;
        }
    }

    /** 已经提交过: whoever presses 后退 or loads the receipt again, perhaps another person, finds an empty form. */
    private void clear() {
        form = new ApplicationForm(Map.of(), List.of());
        ticket = tickets.form();
        sent = true;
    }

    /** 查一查是否已经公开, where the browser runs no script. */
    void search(ApplicationForm sent) {
        back(sent);
        String words = sent.get("title1");
        CatalogueQuery query = CatalogueQuery.of(words);
        similar = words.isEmpty()
                ? List.of()
                : catalogue.rows(query, null, MOST_SIMILAR).rows();
    }

    /** The same form again; one that has expired, or that is none of ours, gets a new ticket. */
    private void back(ApplicationForm sent) {
        form = sent;
        ticket = submissions.isUsable(sent.get("ticket")) ? sent.get("ticket") : null;
        if (ticket == null) {
            refusal = new BusinessException("enquiry.error.expired", Submissions.HOURS);
            ticket = tickets.form();
        }
    }

    public String value(String name) {
        return form.get(name);
    }

    public boolean is(String name, String value) {
        return form.get(name).equals(value);
    }

    /** What is to be mended at a field; null where nothing is. */
    public String fault(String name) {
        return faults.stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .map(texts::of)
                .orElse(null);
    }

    /** All that is to be mended, by field, in the order of the page. */
    public Map<String, String> faults() {
        Map<String, String> all = new LinkedHashMap<>();
        faults.forEach(fault -> all.putIfAbsent(fault.field(), texts.of(fault)));
        return all;
    }

    /** Is it the first field that is to be mended, where the reader should go on? */
    public boolean isFirst(String name) {
        return !faults.isEmpty() && faults.get(0).field().equals(name);
    }

    /** Why the whole form was refused; null where it was not. */
    public String refusal() {
        return refusal == null ? null : texts.of(refusal);
    }

    /** Was it sent already, so that the browser need not keep it? */
    public boolean isSent() {
        return sent;
    }

    public String ticket() {
        return ticket;
    }

    EnquiryReceipt receipt() {
        return receipt;
    }

    /** What is public already; null where nobody asked. */
    public List<CatalogueRow> similar() {
        return similar;
    }

    public List<ApplicantKind> kinds() {
        return List.of(ApplicantKind.values());
    }

    public List<? extends Enum<?>> forms() {
        return ApplicationForm.forms();
    }

    public List<? extends Enum<?>> routes() {
        return ApplicationForm.routes();
    }

    /** 第二项 and those after it. */
    public List<Integer> furtherMatters() {
        return IntStream.rangeClosed(2, ApplicationForm.MOST_MATTERS).boxed().toList();
    }

    /** Was anything written of this matter, so that it stands open? */
    public boolean isBegun(int n) {
        return !(value("title" + n) + value("documentNumber" + n) + value("description" + n)).isEmpty();
    }

    public String accepted() {
        return ProofImage.ACCEPTED;
    }

    /** Megabytes of one file. */
    public int largest() {
        return ProofImage.LARGEST >> 20;
    }

    public int mostProofs() {
        return ApplicationForm.MOST_PROOFS;
    }
}
