package cn.gov.nanan.disclosure.web.catalogue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.GivenDate;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.OutcomeGroup;
import cn.gov.nanan.disclosure.reply.Remedy;
import cn.gov.nanan.disclosure.reply.RemedyPath;
import cn.gov.nanan.disclosure.reply.RemedyPeriod;
import cn.gov.nanan.disclosure.reply.ReplyDeadlines;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyEvent;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 答复期限推算: the public page; everything stands in its address, each kind of event at most once. */
@Named
@RequestScoped
public class ReplyDeadlinePage {
    private static final String RECEIVED = "received";
    private static final String DAYS = "days";
    private static final String UNTIL = "until";
    private static final String SERVED = "served";
    private static final String OUTCOME = "outcome";

    /** 事项组: what belongs together on the page. */
    public record EventGroup(String label, List<ReplyEventKind> kinds) {}

    private static final List<EventGroup> GROUPS = List.of(
            new EventGroup("reply.clarification", List.of(ReplyEventKind.CLARIFICATION_ANSWERED)),
            new EventGroup(
                    "reply.third-party",
                    List.of(
                            ReplyEventKind.THIRD_PARTY_ASKED,
                            ReplyEventKind.THIRD_PARTY_RECEIVED,
                            ReplyEventKind.THIRD_PARTY_ANSWERED)),
            new EventGroup(
                    "reply.joint",
                    List.of(ReplyEventKind.JOINT_ASKED, ReplyEventKind.JOINT_RECEIVED, ReplyEventKind.JOINT_ANSWERED)),
            new EventGroup("reply.agency", List.of(ReplyEventKind.AGENCY_ASKED, ReplyEventKind.AGENCY_ANSWERED)),
            new EventGroup("reply.extension", List.of(ReplyEventKind.EXTENDED)),
            new EventGroup("reply.delay", List.of(ReplyEventKind.DELAYED)),
            new EventGroup("reply.fee", List.of(ReplyEventKind.FEE_PAID)));

    @Inject
    @ManagedProperty("#{param}")
    private Map<String, String> parameters;

    @Inject
    private ReplyDeadlines deadlines;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    private ReplyDue result;
    private RemedyPath path;
    private List<Remedy> remedies = List.of();
    private String refusal;

    /** Works it out if a question was asked. */
    public void load() {
        if (parameters.get(RECEIVED) == null) {
            return;
        }
        try {
            ReplyDue due = deadlines.due(day(RECEIVED), events());
            remedies(due);
            result = due;
        } catch (BusinessException refused) {
            refusal = texts.of(refused);
        }
    }

    /** Against the answer, or against silence where none has come. */
    private void remedies(ReplyDue due) {
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(known -> known.name().equals(text(OUTCOME)))
                .findFirst();
        if (outcome.isPresent() == text(SERVED).isEmpty()) {
            throw new BusinessException("reply.no-served");
        }
        path = outcome.map(Outcome::remedies).orElse(RemedyPath.RECONSIDERATION_FIRST);
        remedies = outcome.map(known -> deadlines.remedies(known, day(SERVED)))
                .orElseGet(() -> deadlines.remediesOfSilence(due.due()));
    }

    /** Of one day those come first that come first on the page. */
    private List<ReplyEvent> events() {
        List<ReplyEvent> events = new ArrayList<>();
        GROUPS.stream().flatMap(group -> group.kinds().stream()).forEach(kind -> {
            if (!given(kind).isEmpty()) {
                events.add(event(kind, day(kind.written())));
            }
        });
        events.sort(Comparator.comparing(ReplyEvent::day));
        return events;
    }

    private ReplyEvent event(ReplyEventKind kind, LocalDate day) {
        return switch (kind) {
            case EXTENDED -> ReplyEvent.extended(day, days());
            case DELAYED -> ReplyEvent.delayed(
                    day,
                    GivenDate.day(delayedTo()).orElseThrow(() -> new BusinessException("reply.bad-date", delayedTo())));
            default -> ReplyEvent.of(kind, day);
        };
    }

    private LocalDate day(String parameter) {
        String given = text(parameter);
        if (given.isEmpty()) {
            throw new BusinessException("reply.no-received");
        }
        return GivenDate.day(given).orElseThrow(() -> new BusinessException("reply.bad-date", given));
    }

    private int days() {
        if (!extensionDays().matches("\\d{1,3}")) {
            throw new BusinessException("reply.bad-days");
        }
        return Integer.parseInt(extensionDays());
    }

    public List<EventGroup> groups() {
        return GROUPS;
    }

    /** 收到日 as typed, today at first. */
    public String received() {
        return parameters
                .getOrDefault(RECEIVED, LocalDate.now(clock).toString())
                .strip();
    }

    /** The day of an event as typed; empty where it has not happened. */
    public String given(ReplyEventKind kind) {
        return text(kind.written());
    }

    /** 延长天数 as typed. */
    public String extensionDays() {
        return parameters.getOrDefault(DAYS, "20").strip();
    }

    /** Is it an extension, which has a number of days too? */
    public boolean isExtension(ReplyEventKind kind) {
        return kind == ReplyEventKind.EXTENDED;
    }

    /** 延迟至 as typed. */
    public String delayedTo() {
        return text(UNTIL);
    }

    /** Is it a delay, which has a second day too? */
    public boolean isDelay(ReplyEventKind kind) {
        return kind == ReplyEventKind.DELAYED;
    }

    public List<OutcomeGroup> outcomes() {
        return List.of(OutcomeGroup.values());
    }

    /** 收到答复之日 as typed. */
    public String served() {
        return text(SERVED);
    }

    /** 答复的结果 as chosen. */
    public String outcome() {
        return text(OUTCOME);
    }

    public RemedyPath path() {
        return path;
    }

    public List<Remedy> openRemedies() {
        return remedies;
    }

    /** Where this remedy is applied for. */
    public String body(Remedy remedy) {
        return remedy.period() == RemedyPeriod.RECONSIDERATION
                ? Setting.REMEDY_RECONSIDERATION.value()
                : Setting.REMEDY_COURT.value();
    }

    public ReplyDue result() {
        return result;
    }

    public String refusal() {
        return refusal;
    }

    private String text(String parameter) {
        return parameters.getOrDefault(parameter, "").strip();
    }
}
