package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.calendar.Calendars;
import cn.gov.nanan.disclosure.casework.Look;
import cn.gov.nanan.disclosure.casework.Looks;
import cn.gov.nanan.disclosure.casework.RelatedRequest;
import cn.gov.nanan.disclosure.casework.RelatedRequests;
import cn.gov.nanan.disclosure.reply.ReplyDay;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.request.ApplicantCard;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RecordedEvent;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 申请办理单旁栏: the applicant, the clock, what is alike and who has looked; each read once a request, where it is shown. */
@Named
@RequestScoped
public class CaseFacts {
    /**
     * 可更正的日期.
     *
     * @param place of what was recorded; its 延迟至 stands {@link CaseActFields#UNTIL} further on
     */
    public record Correctable(int place, LocalDate day, Enum<?> what, String whom) {}

    @Inject
    private CaseSheetPage sheet;

    @Inject
    private Requests requests;

    @Inject
    private ApplicantCard card;

    @Inject
    private RelatedRequests related;

    @Inject
    private Looks looks;

    @Inject
    private Calendars calendars;

    @Inject
    private Reader reader;

    private ReplyDue due;
    private List<ReplyDay> days;
    private Map<PersonalField, String> applicant;
    private boolean open;
    private RelatedRequests.Alike alike;
    private List<RelatedRequest> same;
    private List<Look> seen;

    /** 答复时钟; null before the receipt. */
    public ReplyDue due() {
        if (due == null) {
            due = requests.clock(request()).orElse(null);
        }
        return due;
    }

    /** What was recorded, each with its place, by which a correction names it. */
    public List<Correctable> recorded() {
        List<RecordedEvent> events = request().recordedEvents();
        List<Correctable> days = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            RecordedEvent event = events.get(place);
            days.add(new Correctable(place, event.day(), event.kind(), event.whom() == null ? "" : event.whom()));
            if (event.kind() == ReplyEventKind.DELAYED) {
                days.add(new Correctable(CaseActFields.UNTIL + place, event.until(), RequestField.DELAY, ""));
            }
        }
        return days;
    }

    /** 被征求意见的: those whose opinions were asked for, each once. */
    public List<String> asked() {
        return request().recordedEvents().stream()
                .filter(event -> event.kind().asks())
                .map(RecordedEvent::whom)
                .distinct()
                .toList();
    }

    /** 逐日推算. */
    public List<ReplyDay> days() {
        if (days == null) {
            days = due() == null ? List.of() : ReplyDay.of(due(), calendars.current());
        }
        return days;
    }

    /** 查看申请人信息: the whole, which is recorded. */
    public void look() {
        PersonalData data = requests.applicant(request().id());
        applicant = new EnumMap<>(PersonalField.class);
        for (PersonalField field : PersonalField.values()) {
            if (!data.get(field).isEmpty()) {
                applicant.put(field, data.get(field));
            }
        }
        open = true;
    }

    /** What is known of the applicant: masked, until somebody has asked for it. */
    public Map<PersonalField, String> applicant() {
        if (applicant == null) {
            applicant = card.masked(request().id());
        }
        return applicant;
    }

    public boolean isOpen() {
        return open;
    }

    /** Is it the reader's business who applies? */
    public boolean isOffice() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public RelatedRequests.Alike alike() {
        if (alike == null) {
            alike = related.alike(request().id());
        }
        return alike;
    }

    public List<RelatedRequest> ofSamePerson() {
        if (same == null) {
            same = isOffice() ? related.ofSamePerson(request().id()) : List.of();
        }
        return same;
    }

    public boolean isLookListOffered() {
        return isOffice() || reader.actor().acts(Role.AUDITOR);
    }

    /** 查看记录. */
    public List<Look> seen() {
        if (seen == null) {
            seen = looks.at(request().id());
        }
        return seen;
    }

    private InformationRequest request() {
        return sheet.request();
    }
}
