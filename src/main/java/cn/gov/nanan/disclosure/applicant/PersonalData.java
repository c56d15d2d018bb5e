package cn.gov.nanan.disclosure.applicant;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Written;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 申请人信息: what is known of one applicant; nothing of it is ever printed by accident. */
public final class PersonalData {
    public static final int LONGEST = 300;
    public static final int LONGEST_PURPOSE = 500;

    /** What is shorter occurs in any text. */
    private static final int TELLING_LENGTH = 2;

    private static final int SHOWN = 4;
    private static final String STAR = "*";

    private final Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);

    /** @throws BusinessException {@code applicant.error.…} naming the field: too long, or one that must be given */
    public PersonalData(Map<PersonalField, String> given) {
        faults(given).stream().findFirst().ifPresent(fault -> {
            throw fault;
        });
        given.forEach((field, value) -> {
            if (isText(value)) {
                values.put(field, Written.visible(value).strip());
            }
        });
    }

    /** All that keeps this from being the data of an applicant, each naming its field. */
    public static List<BusinessException> faults(Map<PersonalField, String> given) {
        List<BusinessException> faults = new ArrayList<>();
        for (PersonalField field : PersonalField.values()) {
            String value = given.get(field);
            if (value != null && value.strip().length() > field.longest()) {
                faults.add(BusinessException.invalid(field.name(), "applicant.error.long", field, field.longest()));
            } else if (PersonalField.NEEDED.contains(field) && !isText(value)) {
                faults.add(BusinessException.invalid(field.name(), "applicant.error.needed", field));
            }
        }
        if (PersonalField.WAYS_TO_REACH.stream().noneMatch(way -> isText(given.get(way)))) {
            faults.add(BusinessException.invalid(PersonalField.PHONE.name(), "applicant.error.unreachable"));
        }
        return faults;
    }

    private static boolean isText(String value) {
        return value != null && !Written.visible(value).isBlank();
    }

    /** The same with what he wants it for; null where he does not say. */
    public PersonalData wantedFor(String purpose) {
        Map<PersonalField, String> both = new EnumMap<>(values);
        both.put(PersonalField.PURPOSE, purpose);
        return new PersonalData(both);
    }

    /** The first of his data that stands in a text and tells who he is; empty where none does. */
    public Optional<PersonalField> toldBy(String text) {
        return telling().filter(field -> text.contains(get(field))).findFirst();
    }

    /** A text without what would tell who he is. */
    public String hiddenIn(String text) {
        return telling().map(this::get).reduce(text, (left, value) -> left.replace(value, STAR.repeat(2)));
    }

    private Stream<PersonalField> telling() {
        return values.keySet().stream()
                .filter(field -> field.isTelling() && get(field).length() >= TELLING_LENGTH);
    }

    /** Empty where it was not given. */
    public String get(PersonalField field) {
        return values.getOrDefault(field, "");
    }

    /** All that was given. */
    public Map<PersonalField, String> values() {
        return Map.copyOf(values);
    }

    /** 掩码: enough to recognise, not to know: the first character of a name, the last four of a number. */
    public String masked(PersonalField field) {
        String text = get(field);
        int shown = text.length() > SHOWN * 2 ? SHOWN : 0;
        return switch (field) {
            case PURPOSE -> text.isEmpty() ? "" : STAR.repeat(2);
            case NAME, REPRESENTATIVE, CONTACT, AGENT -> text.isEmpty()
                    ? ""
                    : text.substring(0, text.offsetByCodePoints(0, 1)) + STAR.repeat(2);
            default -> STAR.repeat(Math.min(text.length(), SHOWN * 2) - shown) + text.substring(text.length() - shown);
        };
    }

    /** 同一申请人: what tells whether two requests are of the same person, whatever else he wrote. */
    String identity() {
        return get(PersonalField.ID_NUMBER).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    String json() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((field, value) -> json.add(field.name(), value));
        return json.build().toString();
    }

    static PersonalData of(String json) {
        Map<PersonalField, String> values = new EnumMap<>(PersonalField.class);
        JsonObject read = Json.createReader(new StringReader(json)).readObject();
        read.keySet().forEach(name -> values.put(PersonalField.valueOf(name), read.getString(name)));
        return new PersonalData(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalData data && data.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "PersonalData";
    }
}
