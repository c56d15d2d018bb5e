package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.request.Application;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 申请表栏目, as an officer fills them in for an applicant. */
public class ApplicationFields implements Serializable {
    private static final long serialVersionUID = 1L;

    /** More at once are another request: one matter a form is advised. */
    private static final int MOST_MATTERS = 20;

    private ApplicantKind kind = ApplicantKind.NATURAL_PERSON;
    private ArrivalChannel channel;
    private final Map<String, String> personal = new HashMap<>();
    private final List<MatterRow> matters = new ArrayList<>(List.of(new MatterRow()));
    private DeliveryForm form = DeliveryForm.PAPER;
    private DeliveryRoute route = DeliveryRoute.POST;
    private String purpose;
    private LocalDate on;

    /** What was filled in; of a kind of applicant to whom a field does not belong it is not taken. */
    Application application() {
        Map<PersonalField, String> given = new EnumMap<>(PersonalField.class);
        Stream.of(PersonalField.values())
                .filter(this::isAsked)
                .forEach(field -> given.put(field, personal.getOrDefault(field.name(), "")));
        return new Application(
                channel,
                kind,
                new PersonalData(given),
                matters.stream()
                        .filter(row -> !row.isBlank())
                        .map(MatterRow::wanted)
                        .toList(),
                form,
                route,
                purpose == null || purpose.isBlank() ? null : purpose.strip(),
                on);
    }

    /** Does it belong to the form of this kind of applicant? What he wants it for is asked for at the end. */
    public boolean isAsked(PersonalField field) {
        return switch (field) {
            case EMPLOYER -> isPerson();
            case REPRESENTATIVE, CONTACT -> !isPerson();
            case PURPOSE -> false;
            default -> true;
        };
    }

    /** The key of a field's name on the form: of an organisation another one than of a person. */
    public String label(PersonalField field) {
        boolean named = field == PersonalField.NAME || field == PersonalField.ID_NUMBER;
        return named ? "casework." + field + (isPerson() ? ".person" : ".organisation") : "PersonalField." + field;
    }

    /** The key of what helps to fill in a field; null where nothing need be said. */
    public String hint(PersonalField field) {
        return field == PersonalField.ID_KIND ? "casework.ID_KIND." + (isPerson() ? "person" : "organisation") : null;
    }

    public boolean isNeeded(PersonalField field) {
        return field == PersonalField.NAME || field == PersonalField.ID_NUMBER;
    }

    public boolean isPerson() {
        return kind == ApplicantKind.NATURAL_PERSON;
    }

    /** 收到日如何确定: the key of the sentence that explains it. */
    public String receipt() {
        return channel == null ? null : "casework.receipt." + channel;
    }

    void add() {
        if (matters.size() < MOST_MATTERS) {
            matters.add(new MatterRow());
        }
    }

    void remove(MatterRow row) {
        matters.remove(row);
    }

    public boolean isSeveral() {
        return matters.size() > 1;
    }

    public List<MatterRow> getMatters() {
        return matters;
    }

    public Map<String, String> getPersonal() {
        return personal;
    }

    public ApplicantKind getKind() {
        return kind;
    }

    public void setKind(ApplicantKind kind) {
        this.kind = kind;
    }

    public ArrivalChannel getChannel() {
        return channel;
    }

    public void setChannel(ArrivalChannel channel) {
        this.channel = channel;
    }

    public DeliveryForm getForm() {
        return form;
    }

    public void setForm(DeliveryForm form) {
        this.form = form;
    }

    public DeliveryRoute getRoute() {
        return route;
    }

    public void setRoute(DeliveryRoute route) {
        this.route = route;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
