package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.reply.Excluded;
import cn.gov.nanan.disclosure.reply.Guidance;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.reply.OutcomeGroup;
import cn.gov.nanan.disclosure.reply.ReplyDue;
import cn.gov.nanan.disclosure.reply.ReplyEventKind;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 申请办理意图: one officer about to go one row of the table; what the guards look at.
 *
 * @param due when the answer is due as things stand; empty before the receipt
 * @param holder whose role it is: the officer himself, or the colleague for whom he acts (代)
 */
record RequestAttempt(
        InformationRequest request,
        RequestTransition row,
        Role role,
        Officer officer,
        Officer holder,
        Optional<ReplyDue> due,
        RequestInput input,
        Instant now) {
    /** What he says with the act, where he says such a thing at all. */
    <T extends RequestInput> Optional<T> said(Class<T> what) {
        return Optional.of(input).filter(what::isInstance).map(what::cast);
    }

    /** The same, where the row asks for it: what belongs to another act says nothing to this one. */
    <T extends RequestInput> Optional<T> heard(RequestField field, Class<T> what) {
        return row.fields().contains(field) ? said(what) : Optional.empty();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, BureauClock.ZONE);
    }

    /** On a day that has come, and not before the request came. */
    boolean isPast(LocalDate day) {
        return day != null && !day.isAfter(today()) && !day.isBefore(request.arrivedOn());
    }

    boolean isReceiptGiven() {
        return isPast(day());
    }

    /** The day that is given with the act; null where none is. */
    private LocalDate day() {
        return said(RequestInput.Registering.class)
                .map(RequestInput.Registering::received)
                .or(() -> said(RequestInput.Dated.class).map(RequestInput.Dated::day))
                .orElse(null);
    }

    /** 等待至: by when somebody is to do his part; empty where the act gives nobody a day. */
    Optional<LocalDate> until() {
        return heard(RequestField.UNTIL, RequestInput.Awaiting.class)
                .map(RequestInput.Awaiting::until)
                .or(() -> heard(RequestField.UNTIL, RequestInput.Charging.class).map(RequestInput.Charging::until))
                .or(() -> heard(RequestField.CONSULTATION, RequestInput.Consulting.class)
                        .map(RequestInput.Consulting::until));
    }

    /** 收费; null where nothing is charged. */
    FeeCharge charge() {
        return heard(RequestField.FEE, RequestInput.Charging.class)
                .map(said -> FeeCharge.of(said, request.receivedOn()))
                .orElse(null);
    }

    /** By a method, for so many, and not for nothing. */
    boolean isFeeGiven() {
        return said(RequestInput.Charging.class)
                .filter(said -> said.method() != null && said.count() > 0 && said.before() >= 0)
                .filter(said -> !FeeCharge.fee(said, request.receivedOn()).isFree())
                .isPresent();
    }

    boolean isAskingGiven() {
        return said(RequestInput.Consulting.class)
                .filter(said -> said.event() != null
                        && said.event().asks()
                        && said.event().isOpinion())
                .filter(said -> isPast(said.day()) && !said.whom().isEmpty())
                .filter(said -> said.until() == null || said.until().isAfter(said.day()))
                .filter(said -> said.matter() == null || isMatter(said.matter()))
                .isPresent();
    }

    /** Whose it is, on which day, and of an answer what it says. */
    boolean isOpinionGiven() {
        return said(RequestInput.Hearing.class)
                .filter(said -> said.event() != null
                        && !said.event().asks()
                        && said.event().isOpinion())
                .filter(said -> isPast(said.day()) && !said.whom().isEmpty())
                .filter(said -> said.opinion() != null || !said.event().isAnswer())
                .isPresent();
    }

    /** 逾期不答复由法律定其后果: nobody records that who has a period of his own did not answer. */
    boolean isSilenceLeftToLaw() {
        return said(RequestInput.Hearing.class)
                .filter(said -> said.opinion() == Opinion.UNHEARD)
                .filter(said -> said.event().endsBySilence())
                .isEmpty();
    }

    boolean isServing(Predicate<RequestInput.Serving> given) {
        return said(RequestInput.Serving.class).filter(given).isPresent();
    }

    /** 同意部分公开: the remark says which part. */
    boolean isPartNamed() {
        return said(RequestInput.Hearing.class)
                .filter(said ->
                        said.opinion() == Opinion.PARTLY && said.remark().isEmpty())
                .isEmpty();
    }

    /** Is it the letter of the act whose answer is awaited? */
    boolean isAskedBy(LetterDuty duty) {
        return request.asking().filter(act -> act == duty.entry()).isPresent();
    }

    /** 送达之后给足时间: served before the last day, or as long ago as he was to have. */
    boolean isNoticeServed() {
        return request.asking()
                .filter(act -> {
                    LocalDate asked = LocalDate.ofInstant(act.at(), BureauClock.ZONE);
                    LocalDate served = day();
                    return isPast(served)
                            && !served.isBefore(asked)
                            && (served.isBefore(act.until())
                                    || today().isAfter(served.plusDays(ChronoUnit.DAYS.between(asked, act.until()))));
                })
                .isPresent();
    }

    /** 免予制发的文书: the one that was chosen, if it may be. */
    Optional<LetterDuty> waived() {
        return said(RequestInput.Waiving.class).flatMap(said -> LetterOccasions.pointless(request).stream()
                .filter(duty -> Objects.equals(duty.id(), said.duty()))
                .findFirst());
    }

    boolean isCorrectionGiven() {
        return said(RequestInput.Redating.class)
                .filter(said -> said.event() >= RequestInput.Redating.RECEIPT
                        && said.event() < request.recordedEvents().size())
                .filter(said -> said.until() ? isDelay(said) && said.day() != null : isPast(said.day()))
                .isPresent();
    }

    private boolean isDelay(RequestInput.Redating said) {
        return said.event() != RequestInput.Redating.RECEIPT
                && request.recordedEvents().get(said.event()).kind() == ReplyEventKind.DELAYED;
    }

    /** 期限事项 as they are after this act. */
    List<RecordedEvent> eventsAfter(List<RecordedEvent> before) {
        List<RecordedEvent> after = new ArrayList<>(before);
        happened().ifPresent(after::add);
        corrected()
                .filter(said -> said.event() != RequestInput.Redating.RECEIPT)
                .ifPresent(said -> after.set(said.event(), corrected(before.get(said.event()), said)));
        return after;
    }

    /** 收到日 as it is after this act; empty where it is not certain yet. */
    Optional<LocalDate> receiptAfter(Optional<LocalDate> before) {
        return row.has(Consequence.RECEIVES)
                ? Optional.of(day())
                : corrected()
                        .filter(said -> said.event() == RequestInput.Redating.RECEIPT)
                        .map(RequestInput.Redating::day)
                        .or(() -> before);
    }

    /** What the trail says of a day that was recorded wrongly; null where none is corrected. */
    EventCorrection correction() {
        return corrected()
                .map(said -> said.event() == RequestInput.Redating.RECEIPT
                        ? new EventCorrection(null, request.receivedOn(), said.day())
                        : correction(request.recordedEvents().get(said.event()), said))
                .orElse(null);
    }

    private static EventCorrection correction(RecordedEvent wrong, RequestInput.Redating said) {
        return said.until()
                ? new EventCorrection(wrong.kind(), wrong.until(), said.day(), true)
                : new EventCorrection(wrong.kind(), wrong.day(), said.day());
    }

    private static RecordedEvent corrected(RecordedEvent wrong, RequestInput.Redating said) {
        return said.until() ? wrong.until(said.day()) : wrong.on(said.day());
    }

    private Optional<RequestInput.Redating> corrected() {
        return heard(RequestField.CORRECTION, RequestInput.Redating.class);
    }

    /** What the act does to the clock; empty where nothing. */
    private Optional<RecordedEvent> happened() {
        if (row.has(Consequence.COMPLETES)) {
            return Optional.of(RecordedEvent.of(ReplyEventKind.CLARIFICATION_ANSWERED, day()));
        }
        if (row.has(Consequence.SETTLES)) {
            return Optional.of(
                    new RecordedEvent(ReplyEventKind.FEE_PAID, day(), 0, null, null, request.awaitedUntil(), null));
        }
        if (row.has(Consequence.EXTENDS)) {
            return said(RequestInput.Extending.class)
                    .map(said -> new RecordedEvent(
                            ReplyEventKind.EXTENDED, said.told(), said.days(), null, null, null, null));
        }
        if (row.has(Consequence.DELAYS)) {
            return said(RequestInput.Delaying.class)
                    .map(said ->
                            new RecordedEvent(ReplyEventKind.DELAYED, said.told(), 0, null, null, said.until(), null));
        }
        return heard(RequestField.CONSULTATION, RequestInput.Consulting.class)
                .map(said -> new RecordedEvent(said.event(), said.day(), 0, said.whom(), null, null, said.matter()))
                .or(() -> heard(RequestField.OPINION, RequestInput.Hearing.class)
                        .map(said -> new RecordedEvent(
                                said.event(), said.day(), 0, said.whom(), said.opinion(), null, asked(said))));
    }

    /** 所征求的是哪一项: that about which he has been waited for longest, which is what the clock takes as answered. */
    private Integer asked(RequestInput.Hearing said) {
        List<RecordedEvent> his = request.recordedEvents().stream()
                .filter(event ->
                        said.event().isOfSame(event.kind()) && said.whom().equals(event.whom()))
                .toList();
        return his.stream()
                .filter(event -> event.kind().asks())
                .skip(his.stream().filter(event -> event.kind().ends()).count())
                .findFirst()
                .map(RecordedEvent::matter)
                .orElse(null);
    }

    /** 届满之前: the answer is not late yet, so that it may still be extended or put off. */
    boolean isInTime() {
        return due.filter(known -> !today().isAfter(known.due())).isPresent();
    }

    /** 延迟至: told on a day that has come, to a day later than that by which the answer is due. */
    boolean isDelayGiven() {
        return said(RequestInput.Delaying.class)
                .filter(said -> isPast(said.told()) && said.until() != null)
                .filter(said ->
                        due.filter(known -> said.until().isAfter(known.due())).isPresent())
                .isPresent();
    }

    /** 七个工作日内, 条例第三十条. */
    boolean isInTimeToAsk() {
        return due.filter(known -> !today().isAfter(known.completionBy())).isPresent();
    }

    /** 还在等意见: does an opinion that was asked for still hold the period up? */
    boolean isWaitedFor() {
        return due.filter(known -> known.excluded().stream().anyMatch(Excluded::isOpen))
                .isPresent();
    }

    /** Nobody reviews what he proposed himself, be it for or through a colleague. */
    boolean isOwnProposal() {
        return request.proposal()
                .filter(proposed -> Stream.of(proposed.officer(), proposed.holder())
                        .anyMatch(before -> before.equals(officer) || before.equals(holder)))
                .isPresent();
    }

    private List<ProposedAnswer> answers() {
        return said(RequestInput.Proposing.class)
                .map(RequestInput.Proposing::answers)
                .orElse(List.of());
    }

    /** 应答的事项: of a section that helps those that it was given, of the one in charge all. */
    List<RequestMatter> parts() {
        return row.action() != RequestAction.CONTRIBUTE
                ? request.matters()
                : request.matters().stream()
                        .filter(matter -> matter.isShared() && holder.holds(role, matter.section()))
                        .toList();
    }

    boolean isSectionGiven() {
        return said(RequestInput.Allotting.class)
                .filter(said -> isOpen(said.section()))
                .isPresent();
    }

    private static boolean isOpen(Section section) {
        return section != null && section.isActive();
    }

    boolean isShareGiven() {
        return said(RequestInput.Sharing.class)
                .filter(said -> isOpen(said.section())
                        || said.section() != null && said.section().equals(request.section()))
                .filter(said -> isMatter(said.matter()))
                .isPresent();
    }

    private boolean isMatter(int position) {
        return position >= 0 && position < request.matters().size();
    }

    /** 协办科室的分项意见都已提交. */
    boolean isEachPartIn() {
        return request.matters().stream().noneMatch(matter -> matter.isShared() && matter.outcome() == null);
    }

    /** What another section has put forward is proposed as it stands; whoever disagrees has it put forward anew. */
    boolean isEachPartKept() {
        return answers().stream()
                .noneMatch(answer -> request.matters().get(answer.matter()).isShared()
                        && !request.matters().get(answer.matter()).isAnsweredBy(answer));
    }

    boolean isEachAnswered() {
        Set<Integer> answered = answers().stream()
                .filter(answer -> answer.outcome() != null)
                .map(ProposedAnswer::matter)
                .collect(Collectors.toSet());
        return parts().stream().allMatch(matter -> answered.contains(matter.position()))
                && answers().size() == parts().size();
    }

    /** 补正过才说仍不明确，要求说明过理由才说大量申请; what ends by itself is not proposed. */
    boolean isEachEarned() {
        return answers().stream()
                .map(ProposedAnswer::outcome)
                .filter(Objects::nonNull)
                .allMatch(outcome -> switch (outcome) {
                    case UNABLE_STILL_UNCLEAR -> request.has(RequestAction.COMPLETE);
                    case NOT_PROCESSED_ABUSE -> request.has(RequestAction.ASK_REASON);
                    default -> Guidance.proposable().contains(outcome);
                });
    }

    boolean isEachReasoned() {
        return answers().stream()
                .filter(answer -> answer.outcome() != null && answer.outcome() != Outcome.GRANTED)
                .noneMatch(answer -> answer.reason().isEmpty());
    }

    /** 部分公开的，其余部分有不予公开的情形和理由, 条例第三十七条. */
    boolean isEachGrounded() {
        return answers().stream()
                .filter(answer -> answer.outcome() == Outcome.PARTIALLY_GRANTED)
                .allMatch(answer -> answer.ground() != null && Outcome.grounds().contains(answer.ground()));
    }

    /** 第三方不同意而仍予公开: only for a public interest that is named, 条例第三十二条. */
    boolean isOverrulingReasoned() {
        return answers().stream()
                .filter(answer -> answer.outcome() != null && answer.outcome().group() == OutcomeGroup.GIVEN)
                .filter(answer -> request.isOpposed(answer.matter()))
                .noneMatch(answer -> answer.reason().isEmpty());
    }

    /** The same of what was proposed before he refused. */
    boolean isOpposedWithReason() {
        return request.matters().stream()
                .filter(matter -> matter.outcome() != null && matter.outcome().group() == OutcomeGroup.GIVEN)
                .filter(matter -> request.isOpposed(matter.position()))
                .noneMatch(matter -> matter.reason() == null || matter.reason().isEmpty());
    }

    /** 查找过才说信息不存在; what is another agency's needs no search, but its reason, 条例第三十六条第（四）项、第（五）项. */
    boolean isSearchRecorded() {
        return request.has(RequestAction.SEARCH)
                || answers().stream()
                        .noneMatch(answer -> answer.outcome() == Outcome.UNABLE_NOT_HELD && !answer.elsewhere());
    }
}
