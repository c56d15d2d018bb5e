package cn.gov.nanan.disclosure.request;

import static cn.gov.nanan.disclosure.request.LetterGround.given;
import static cn.gov.nanan.disclosure.request.LetterGround.label;
import static cn.gov.nanan.disclosure.request.LetterGround.text;

import cn.gov.nanan.disclosure.fee.Fee;
import cn.gov.nanan.disclosure.fee.FeeLine;
import cn.gov.nanan.disclosure.fee.FeeMethod;
import cn.gov.nanan.disclosure.letter.Composition;
import cn.gov.nanan.disclosure.letter.LetterKind;
import cn.gov.nanan.disclosure.letter.Placeholder;
import cn.gov.nanan.disclosure.reply.OutcomeGroup;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 办理事项中的文书内容: what an act recorded and its letter says, and what the case suggests besides; in Chinese. */
final class ActGround {
    private static final String NONE = "——";

    private ActGround() {}

    /** 已登记: taken as it was recorded. */
    static Map<Placeholder, String> recorded(LetterKind kind, InformationRequest request, Optional<LetterDuty> duty) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        duty.ifPresent(owed -> {
            if (kind.addressee() != null) {
                values.put(kind.addressee(), owed.whom());
            }
            addAct(kind, owed.entry(), values);
        });
        if (kind == LetterKind.FEE_NOTICE) {
            duty.map(owed -> owed.entry().charge()).ifPresent(charge -> addFee(request, charge, values));
        }
        if (kind == LetterKind.DELAYED_REPLY) {
            request.recordedEvents().stream()
                    .filter(event -> event.kind() == ReplyEventKind.DELAYED)
                    .forEach(event -> values.put(Placeholder.DELAYED_TO, Composition.written(event.until())));
        }
        if (kind == LetterKind.SERVICE_RECORD && request.serviceWay() != null) {
            values.put(Placeholder.SERVICE_WAY, label(request.serviceWay()));
            values.put(
                    Placeholder.MAIL_NUMBER,
                    request.serviceWay() == ServiceWay.POST ? given(request.serviceProof()) : NONE);
        }
        values.values().removeIf(String::isBlank);
        return values;
    }

    private static void addAct(LetterKind kind, RequestEntry act, Map<Placeholder, String> values) {
        String said = given(act.remark());
        String until = act.until() == null ? "" : Composition.written(act.until());
        switch (kind) {
            case CLARIFICATION_NOTICE -> {
                values.put(Placeholder.POINTS, said);
                values.put(Placeholder.COMPLETE_BY, until);
            }
            case REASON_REQUEST -> {
                values.put(Placeholder.QUESTIONS, said);
                values.put(Placeholder.EXPLAIN_BY, until);
            }
            case EXTENSION_NOTICE -> values.put(Placeholder.EXTENSION_REASON, said);
            case DELAYED_REPLY -> values.put(Placeholder.DELAY_REASON, said);
            case FEE_NOTICE -> values.put(Placeholder.PAY_BY, until);
            case AGENCY_LETTER -> values.put(Placeholder.REPLY_BY, until);
            default -> {}
        }
    }

    private static void addFee(InformationRequest request, FeeCharge charge, Map<Placeholder, String> values) {
        Fee fee = FeeCharge.fee(
                new RequestInput.Charging(null, charge.method(), charge.before(), charge.count(), ""),
                request.receivedOn());
        values.put(Placeholder.FEE_MODE, label(charge.method()));
        values.put(
                Placeholder.FEE_TARIFF,
                fee.lines().stream().map(line -> step(charge.method(), line)).collect(Collectors.joining("；")));
        values.put(Placeholder.FEE_AMOUNT, text("letter.fee.amount", String.valueOf(charge.yuan())));
    }

    private static String step(FeeMethod method, FeeLine line) {
        String unit = text("letter.fee.unit." + method);
        String which = line.count() == 1
                ? text("letter.fee.one", line.first(), unit)
                : text("letter.fee.several", line.first(), line.last(), unit);
        return line.yuan() == 0
                ? text("letter.fee.free", which)
                : text("letter.fee.step", which, unit, line.yuan(), line.count(), String.valueOf(line.sum()));
    }

    /** What the case knows of what the officer would write. */
    static Map<Placeholder, String> suggested(InformationRequest request, Optional<LetterDuty> duty) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(
                Placeholder.SEARCH,
                request.trail().stream()
                        .filter(entry -> entry.action() == RequestAction.SEARCH)
                        .reduce((earlier, later) -> later)
                        .map(RequestEntry::remark)
                        .orElse(""));
        values.put(
                Placeholder.SERVICE_WAY, label(request.serviceWay() == null ? request.route() : request.serviceWay()));
        values.put(Placeholder.MAIL_NUMBER, request.route() == DeliveryRoute.POST ? "" : NONE);
        values.put(Placeholder.SERVED, served(request));
        values.put(Placeholder.CONSULTED, consulted(request));
        values.put(
                Placeholder.SOUGHT,
                duty.map(owed -> given(owed.entry().remark()))
                        .filter(said -> !said.isEmpty())
                        .orElseGet(() -> concerned(request, duty)
                                .map(matter -> LetterGround.full(matter.wanted()))
                                .collect(Collectors.joining("\n"))));
        List<RequestMatter> given = concerned(request, duty)
                .filter(matter -> matter.outcome() != null && matter.outcome().group() == OutcomeGroup.GIVEN)
                .toList();
        values.put(Placeholder.DISCLOSED, joined(given, matter -> LetterGround.full(matter.wanted())));
        values.put(
                Placeholder.DISCLOSURE_REASON,
                joined(given, matter -> matter.ground() == null ? given(matter.reason()) : ""));
        values.values().removeIf(String::isBlank);
        return values;
    }

    private static String served(InformationRequest request) {
        return request.letterNumber() == null ? "" : text("letter.served", request.letterNumber());
    }

    /** 征求意见事由: of whom in kind, never by name. */
    private static String consulted(InformationRequest request) {
        List<String> all = request.recordedEvents().stream()
                .filter(event -> event.kind().asks())
                .map(event -> text("letter.consulted." + event.kind()))
                .distinct()
                .toList();
        return all.isEmpty() ? "" : text("letter.consulted", String.join("、", all));
    }

    /** 所涉及的申请内容: of a letter to whoever is asked those about which he is; of every other one all. */
    private static Stream<RequestMatter> concerned(InformationRequest request, Optional<LetterDuty> duty) {
        String whom = duty.map(LetterDuty::whom).orElse("");
        return request.matters().stream()
                .filter(matter -> whom.isEmpty()
                        || request.recordedEvents().stream()
                                .anyMatch(event -> whom.equals(event.whom()) && event.isAbout(matter.position())));
    }

    private static String joined(List<RequestMatter> matters, Function<RequestMatter, String> what) {
        return matters.stream()
                .map(what)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** 请于何日前…: what the applicant is asked for, as his page tells it; empty where he is asked for nothing. */
    static String asked(RequestEntry act) {
        return act.charge() == null
                ? given(act.remark())
                : text("letter.fee.amount", String.valueOf(act.charge().yuan()));
    }
}
