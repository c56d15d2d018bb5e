package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.publication.PublicForm;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * 待公开稿: what is compared: an item as the public would get it.
 *
 * @param form neither text nor files are published with a link
 * @param elements with what a 更正 that waits for its second person puts right
 * @param answers what its links answered on that day
 * @param files what their words hold
 * @param hidden what else they hold, and what of that was looked at
 * @param seen has who publishes looked at the public page as it now is?
 */
record Candidate(
        InformationItem item,
        PublicForm form,
        PublicElements elements,
        LocalDate today,
        PageAnswers answers,
        List<FileNumbers> files,
        HiddenTicks hidden,
        boolean seen) {
    /** 成文 so long before a paper of our own was first submitted is asked about: a year that was mistyped. */
    static final Period LONG_AGO = Period.ofYears(1);

    /** 生效 later than this after 成文, or after today without, is asked about: 2099 for 2029. */
    static final Period FAR_AHEAD = Period.ofYears(5);

    private static final Set<Action> GOING_ON = EnumSet.of(Action.SUBMIT, Action.AGREE, Action.DETERMINE);

    static Candidate of(
            InformationItem item,
            PublicForm form,
            LocalDate today,
            PageAnswers answers,
            List<FileNumbers> files,
            HiddenTicks hidden,
            boolean seen) {
        PublicElements elements = item.pendingCorrection()
                .map(asked -> item.publicElements().with(asked.parts()))
                .orElseGet(item::publicElements);
        return new Candidate(item, form, elements, today, answers, files, hidden, seen);
    }

    /** 提交、核稿、审定、印发 of what is to be public: the last moments at which its text can still be sent back. */
    static boolean isTextGoingOn(ItemActed event) {
        InformationItem item = event.item();
        return item.attribute() == Attribute.PROACTIVE
                && !PublicForm.planned(item).isLink()
                && (event.action() == Action.ISSUE || (isTextMendable(item) && GOING_ON.contains(event.action())));
    }

    /** Can its text still be sent back to who wrote it? That of a document stands as it was issued. */
    boolean isTextMendable() {
        return isTextMendable(item);
    }

    private static boolean isTextMendable(InformationItem item) {
        return item.kind() == InformationKind.OBTAINED || item.issue() == null;
    }

    /** 规范性文件: what was filed, and is opened now, may lack what a 规范性文件 must have. */
    boolean isNormative() {
        return item.isNormative(elements.part(FormText.CATEGORY));
    }

    boolean isTextPublished() {
        return !form.isLink();
    }

    Optional<LocalDate> formed() {
        return elements.day(FormText.FORMATION_DATE);
    }

    /** 首次提交: when its draft went on for the first time. */
    LocalDate submitted() {
        return item.trail().stream()
                .findFirst()
                .map(first -> LocalDate.ofInstant(first.at(), BureauClock.ZONE))
                .orElse(today);
    }

    /** What another agency made is as old as it is. */
    boolean isFormedLongAgo() {
        return item.kind() != InformationKind.OBTAINED
                && formed().filter(day -> day.isBefore(submitted().minus(LONG_AGO)))
                        .isPresent();
    }

    boolean isFarAhead(LocalDate effective) {
        return effective.isAfter(formed().orElse(today).plus(FAR_AHEAD));
    }

    /** 附件说明 is a part of 公文 (GB/T 9704-2012 7.3.4); where a text of another kind names no file, there is nothing to compare. */
    boolean isNamingItsFiles() {
        return item.kind() == InformationKind.DOCUMENT && item.form().body() != null;
    }

    /** 个人号码 in what would be public. */
    PersonalMentions personal() {
        Map<FormText, String> written = new EnumMap<>(FormText.class);
        written.putAll(elements.written());
        if (isTextPublished()) {
            written.put(FormText.BODY, item.form().body());
        }
        if (item.relation() != null && item.relation().rumour() != null) {
            written.put(FormText.RUMOUR, item.relation().rumour().text());
        }
        return PersonalMentions.in(written, isTextPublished() ? files : List.of());
    }

    BodyText text() {
        return BodyText.of(item);
    }
}
