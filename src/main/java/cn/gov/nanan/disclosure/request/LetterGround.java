package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.letter.Composition;
import cn.gov.nanan.disclosure.letter.LetterFacts;
import cn.gov.nanan.disclosure.letter.LetterFilling;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 文书所据的事实: what a letter may say of a request, taken from the request and its opened personal data; in Chinese. */
final class LetterGround {
    private static final String REGULATION = "《中华人民共和国政府信息公开条例》";
    private static final Set<DeliveryRoute> ONLINE = EnumSet.of(DeliveryRoute.ONLINE, DeliveryRoute.E_MAIL);

    private final InformationRequest request;
    private final PersonalData person;

    private LetterGround(InformationRequest request, PersonalData person) {
        this.request = request;
        this.person = person;
    }

    static LetterFacts of(InformationRequest request, PersonalData person, LocalDate today) {
        return new LetterGround(request, person).facts(today);
    }

    private LetterFacts facts(LocalDate today) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        addCase(values);
        addBureau(values);
        return new LetterFacts(
                "",
                person.get(PersonalField.NAME),
                today,
                values,
                request.matters().stream().map(LetterGround::matter).toList(),
                path(),
                List.of());
    }

    private void addCase(Map<Placeholder, String> values) {
        values.put(Placeholder.REQUEST_NUMBER, request.number());
        values.put(Placeholder.WANTED, wanted());
        values.put(Placeholder.CHANNEL, label(request.channel()));
        values.put(Placeholder.ARRIVED_ON, Composition.written(request.arrivedOn()));
        values.put(Placeholder.RECEIVED_ON, day(request.receivedOn(), "letter.receipt.unconfirmed"));
        values.put(Placeholder.DUE, day(request.due(), "letter.due.unconfirmed"));
        values.put(Placeholder.DELIVERY, label(request.form()) + "（" + label(request.route()) + "）");
        values.put(
                Placeholder.ADDRESSED,
                text(
                        request.applicant().isOrganisation()
                                ? "letter.addressed.organisation"
                                : "letter.addressed.person"));
        values.put(Placeholder.APPLICANT, person.get(PersonalField.NAME));
        values.put(Placeholder.ADDRESS, address());
        values.put(Placeholder.QUERY_CODE, text("letter.query-code"));
    }

    private void addBureau(Map<Placeholder, String> values) {
        values.put(Placeholder.AGENCY, Setting.AGENCY_NAME.value());
        values.put(Placeholder.CONTACT, contact());
        values.put(Placeholder.RECONSIDERATION, Setting.REMEDY_RECONSIDERATION.value());
        values.put(Placeholder.COURT, Setting.REMEDY_COURT.value());
        values.put(
                Placeholder.ONLINE,
                Setting.REMEDY_ONLINE
                        .optional()
                        .filter(way -> ONLINE.contains(request.route()))
                        .map(way -> text("letter.remedy.online", way))
                        .orElse(""));
        values.put(Placeholder.AUTHORITY, Setting.COMPLAINT_AUTHORITY.value());
        values.put(Placeholder.SUPERVISION, Setting.COMPLAINT_SUPERVISION.value());
        values.put(Placeholder.SUPERIOR, Setting.COMPLAINT_SUPERIOR.value());
    }

    /** 本机关联系方式, with the telephone of those who answer. */
    private static String contact() {
        String office =
                Setting.SITE_CONTACT.optional().orElseGet(() -> text("letter.contact", Setting.AGENCY_NAME.value()));
        return Setting.REQUEST_PHONE
                .optional()
                .map(phone -> text("letter.contact.phone", office, phone))
                .orElse(office);
    }

    /** 联系地址; where he gave none, the way by which he can be reached. */
    private String address() {
        return PersonalField.ADDRESS_FIRST.stream()
                .map(person::get)
                .filter(way -> !way.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String wanted() {
        List<String> all =
                request.matters().stream().map(matter -> full(matter.wanted())).toList();
        return all.size() == 1
                ? all.get(0)
                : IntStream.range(0, all.size())
                        .mapToObj(at -> "（" + (at + 1) + "）" + all.get(at))
                        .collect(Collectors.joining("；"));
    }

    static String full(Wanted wanted) {
        String title = given(wanted.title());
        String named = title + (given(wanted.documentNumber()).isEmpty() ? "" : "（" + wanted.documentNumber() + "）");
        String described = given(wanted.description());
        return named.isEmpty() || described.isEmpty() ? named + described : named + "，" + described;
    }

    private static Map<Placeholder, String> matter(RequestMatter matter) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ITEM, "“" + matter.name() + "”");
        values.put(Placeholder.REASON, given(matter.reason()));
        if (matter.isElsewhere() && !given(matter.rightAgency()).isEmpty()) {
            values.put(Placeholder.RIGHT_AGENCY, matter.rightAgency());
        }
        Outcome outcome = matter.outcome();
        if (outcome != null) {
            addGround(outcome == Outcome.PARTIALLY_GRANTED ? matter.ground() : outcome, values);
        }
        return values;
    }

    /** 依据、情形: of what is given in part, those on which the rest is withheld. */
    private static void addGround(Outcome ground, Map<Placeholder, String> values) {
        if (ground != null) {
            values.put(Placeholder.BASIS, ground.article().replaceFirst("^条例", REGULATION));
        }
        if (Outcome.grounds().contains(ground)) {
            values.put(Placeholder.GROUND, text("letter.ground." + ground));
        }
    }

    /** 从严: one matter that goes to reconsideration first takes the whole letter there. */
    private RemedyPath path() {
        return request.matters().stream()
                        .map(RequestMatter::outcome)
                        .anyMatch(outcome -> outcome != null && outcome.remedies() == RemedyPath.RECONSIDERATION_FIRST)
                ? RemedyPath.RECONSIDERATION_FIRST
                : RemedyPath.CHOICE;
    }

    /** 样张: a letter as far as the case alone can fill it; a passage or clause within the reply. */
    static LetterFilling sample(LetterKind kind, InformationRequest request) {
        LetterKind whole = kind.isLetter() ? kind : LetterKind.REPLY;
        LetterBasis basis = LetterBasis.of(whole, request, Optional.empty());
        List<LetterFilling.Passage> passages = request.matters().stream()
                .map(matter -> new LetterFilling.Passage(
                        kind.isPassage() || matter.outcome() == null
                                ? (kind.isPassage() ? kind : LetterKind.GRANT)
                                : LetterKind.of(matter.outcome()),
                        basis.suggested()))
                .toList();
        return new LetterFilling(whole, basis.suggested(), passages, List.of()).with(basis.recorded());
    }

    private static String day(LocalDate day, String otherwise) {
        return day == null ? text(otherwise) : Composition.written(day);
    }

    static String given(String text) {
        return text == null ? "" : text.strip();
    }

    static String label(Enum<?> constant) {
        return text(Messages.keyOf(constant));
    }

    static String text(String key, Object... arguments) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, key, arguments);
    }
}
