package cn.gov.nanan.disclosure.enquiry;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PaperNumber;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.file.ProofImage;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 填写的申请表: what was typed into the public form, field by field under the names that the page gives them, before anybody
 * believes it.
 */
public final class ApplicationForm {
    public static final int MOST_MATTERS = 3;
    public static final int MOST_PROOFS = 3;
    public static final int LONGEST_WISH = 500;

    private static final int LONGEST_PURPOSE = 500;

    private static final String CREDIT_CODE = "creditCode";

    /** 页面上的名称 of what is known of a citizen. */
    private static final Map<PersonalField, String> CITIZEN = Map.of(
            PersonalField.NAME, "name",
            PersonalField.ID_KIND, "idKind",
            PersonalField.ID_NUMBER, "idNumber",
            PersonalField.EMPLOYER, "employer");

    private static final Map<PersonalField, String> ORGANISATION = Map.of(
            PersonalField.NAME, "orgName",
            PersonalField.ID_NUMBER, CREDIT_CODE,
            PersonalField.REPRESENTATIVE, "representative",
            PersonalField.CONTACT, "contact");

    private static final Map<PersonalField, String> EITHER = Map.of(
            PersonalField.PHONE, "phone",
            PersonalField.ADDRESS, "address",
            PersonalField.POSTCODE, "postcode",
            PersonalField.E_MAIL, "email",
            PersonalField.FAX, "fax",
            PersonalField.AGENT, "agent",
            PersonalField.AGENT_ID_NUMBER, "agentIdNumber");

    /** Hidden from people, who leave it empty; programs fill in whatever they find. */
    private static final String TRAP = "website";

    private final Map<String, String[]> given;
    private final List<Upload> uploads;

    /** 上传: a file as it came. */
    public record Upload(String name, byte[] content) {}

    public ApplicationForm(Map<String, String[]> given, List<Upload> uploads) {
        this.given = Map.copyOf(given);
        this.uploads = List.copyOf(uploads);
    }

    /** As it was typed, without what nobody sees; empty where nothing was. */
    public String get(String name) {
        String[] values = given.get(name);
        return values == null || values.length == 0
                ? ""
                : Written.visible(values[0]).strip();
    }

    /** Everything that is to be mended, in the order of the page; empty where it may be sent. */
    public List<BusinessException> faults() {
        List<BusinessException> faults = new ArrayList<>();
        if (!get(TRAP).isEmpty()) {
            faults.add(BusinessException.invalid(TRAP, "enquiry.error.trap"));
        }
        requirePersonal(faults);
        requireAgent(faults);
        requireProofs(faults);
        requireMatters(faults);
        requireShort(faults, "purpose", LONGEST_PURPOSE);
        requireShort(faults, "assistance", LONGEST_WISH);
        if (form().isEmpty()) {
            faults.add(BusinessException.invalid("form", "enquiry.error.form"));
        }
        if (route().isEmpty()) {
            faults.add(BusinessException.invalid("route", "enquiry.error.route"));
        } else if (way(route().get()).filter(way -> get(way).isEmpty()).isPresent()) {
            faults.add(BusinessException.invalid(way(route().get()).orElseThrow(), "enquiry.error.way", route().get()));
        }
        return faults;
    }

    /** Where an answer by this route goes; empty where it needs no address. */
    private static Optional<String> way(DeliveryRoute route) {
        return switch (route) {
            case POST -> Optional.of("address");
            case E_MAIL -> Optional.of("email");
            case FAX -> Optional.of("fax");
            case BY_HAND, ONLINE -> Optional.empty();
        };
    }

    private void requirePersonal(List<BusinessException> faults) {
        Optional<ApplicantKind> kind = kind();
        if (kind.isEmpty()) {
            faults.add(BusinessException.invalid("kind", "enquiry.error.kind"));
            return;
        }
        List<BusinessException> personal = new ArrayList<>(PersonalData.faults(typed(kind.get())));
        PaperNumber.fault(kind.get(), typed(kind.get())).ifPresent(personal::add);
        personal.forEach(fault -> {
            String name = names(kind.get()).get(PersonalField.valueOf(fault.field()));
            faults.add(
                    name.equals(CREDIT_CODE) && get(name).isEmpty()
                            ? BusinessException.invalid(name, "enquiry.error.credit-code")
                            : BusinessException.invalid(name, fault.key(), fault.arguments()));
        });
    }

    private void requireAgent(List<BusinessException> faults) {
        if (get("agent").isEmpty() != get("agentIdNumber").isEmpty()) {
            faults.add(BusinessException.invalid(
                    get("agent").isEmpty() ? "agent" : "agentIdNumber", "enquiry.error.agent"));
        }
    }

    private void requireProofs(List<BusinessException> faults) {
        if (uploads.size() > MOST_PROOFS) {
            faults.add(BusinessException.invalid("proofs", "enquiry.error.many-proofs", MOST_PROOFS));
        }
        try {
            proofs();
        } catch (BusinessException refused) {
            faults.add(BusinessException.invalid("proofs", refused.key(), refused.arguments()));
        }
    }

    private void requireMatters(List<BusinessException> faults) {
        for (int n = 1; n <= MOST_MATTERS; n++) {
            requireShort(faults, "title" + n, Wanted.LONGEST_TITLE);
            requireShort(faults, "documentNumber" + n, Wanted.LONGEST_NUMBER);
            requireShort(faults, "description" + n, Wanted.LONGEST_DESCRIPTION);
            boolean begun = n == 1 || !get("documentNumber" + n).isEmpty();
            if (begun && !wanted(n).isGiven()) {
                faults.add(BusinessException.invalid("title" + n, "enquiry.error.wanted"));
            }
        }
    }

    private void requireShort(List<BusinessException> faults, String name, int longest) {
        if (get(name).length() > longest) {
            faults.add(BusinessException.invalid(name, "enquiry.error.long", longest));
        }
    }

    public Optional<ApplicantKind> kind() {
        return named(ApplicantKind.values(), "kind");
    }

    /** 提供方式 that may be chosen. */
    public static List<? extends Enum<?>> forms() {
        return List.of(DeliveryForm.values());
    }

    /** 获取途径 that may be chosen. */
    public static List<? extends Enum<?>> routes() {
        return List.of(DeliveryRoute.values());
    }

    Optional<DeliveryForm> form() {
        return named(DeliveryForm.values(), "form");
    }

    Optional<DeliveryRoute> route() {
        return named(DeliveryRoute.values(), "route");
    }

    private <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(get(name))).findFirst();
    }

    PersonalData personal() {
        return new PersonalData(typed(kind().orElseThrow()));
    }

    private Map<PersonalField, String> typed(ApplicantKind kind) {
        Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
        names(kind).forEach((field, name) -> values.put(field, get(name)));
        return values;
    }

    private static Map<PersonalField, String> names(ApplicantKind kind) {
        Map<PersonalField, String> names = new EnumMap<>(EITHER);
        names.putAll(kind.isOrganisation() ? ORGANISATION : CITIZEN);
        return names;
    }

    /** @throws BusinessException {@code file.error.…} */
    List<ProofImage> proofs() {
        return uploads.stream()
                .map(upload -> ProofImage.of(upload.name(), upload.content()))
                .toList();
    }

    List<Wanted> matters() {
        return IntStream.rangeClosed(1, MOST_MATTERS)
                .mapToObj(this::wanted)
                .filter(Wanted::isGiven)
                .toList();
    }

    private Wanted wanted(int n) {
        return new Wanted(text("title" + n), text("documentNumber" + n), text("description" + n));
    }

    /** 用途; null where he does not say. */
    String purpose() {
        return text("purpose");
    }

    /** 所需协助; null where none is needed. */
    String assistance() {
        return text("assistance");
    }

    /** Does he take another form where his cannot be had? */
    boolean isOtherFormAccepted() {
        return !get("otherForm").isEmpty();
    }

    private String text(String name) {
        return get(name).isEmpty() ? null : get(name);
    }
}
