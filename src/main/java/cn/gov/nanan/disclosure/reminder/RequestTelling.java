package cn.gov.nanan.disclosure.reminder;

import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.enquiry.ApplicantWrote;
import cn.gov.nanan.disclosure.enquiry.MessageKind;
import cn.gov.nanan.disclosure.notice.Messenger;
import cn.gov.nanan.disclosure.notice.Occasion;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.request.ApplicantErased;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestActed;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestArrived;
import cn.gov.nanan.disclosure.request.RequestField;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.subject.Subject;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** 申请的通知: the 公开办 of what arrived, the section of what was given to it, whoever proposed an answer of its return. */
@Stateless
public class RequestTelling {
    /** What is void as soon as the request has left its step. */
    private static final Set<Occasion> OF_STEP = EnumSet.of(
            Occasion.REQUEST_ARRIVED,
            Occasion.APPLICANT_WROTE,
            Occasion.ANSWER_FETCHED,
            Occasion.REQUEST_ASSIGNED,
            Occasion.RETURNED,
            Occasion.AWAITED_PASSED,
            Occasion.URGED);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Addressees addressees;

    @Inject
    private Messenger messenger;

    @Inject
    private Clock clock;

    /** What an officer entered himself is no news. */
    public void arrived(@Observes RequestArrived event) {
        if (event.request().channel() == ArrivalChannel.INTERNET) {
            tell(Occasion.REQUEST_ARRIVED, event.request(), event.at());
        }
    }

    public void wrote(@Observes ApplicantWrote event) {
        entities.createQuery("select r from InformationRequest r where r.number = :number", InformationRequest.class)
                .setParameter("number", event.number())
                .getResultStream()
                .findFirst()
                .ifPresent(request -> tell(
                        event.said().kind() == MessageKind.FETCHED ? Occasion.ANSWER_FETCHED : Occasion.APPLICANT_WROTE,
                        request,
                        clock.instant()));
    }

    private void tell(Occasion occasion, InformationRequest request, Instant at) {
        Concern concern = RequestConcern.of(request, cause(request, at));
        messenger.tell(addressees.of(occasion, concern, at), concern.matter(occasion, request.due()), at);
    }

    public void follow(@Observes RequestActed event) {
        InformationRequest request = event.request();
        if (event.isMoved()) {
            messenger.settle(request.subject(), OF_STEP, event.at());
        }
        if (!request.step().isOwed()) {
            messenger.settle(request.subject(), Messages.keyOf(Channel.REPLY), event.at());
        }
        if (event.row().fields().contains(RequestField.SECTION)) {
            tell(Occasion.REQUEST_ASSIGNED, event);
        }
        event.sharedWith().ifPresent(section -> tellHelper(section, event));
        if (event.action() == RequestAction.RETURN) {
            tell(Occasion.RETURNED, event);
        }
    }

    private void tell(Occasion occasion, RequestActed event) {
        InformationRequest request = event.request();
        Concern concern = RequestConcern.of(request, cause(request, event.at()));
        messenger.tell(
                addressees.of(occasion, concern, event.at()),
                concern.matter(occasion, request.due()),
                event.by(),
                event.remark(),
                event.at());
    }

    public void forget(@Observes ApplicantErased event) {
        messenger.forget(event.subject());
    }

    /** 协办: the section that was given one of the matters. */
    private void tellHelper(Section section, RequestActed event) {
        InformationRequest request = event.request();
        Subject subject = new Subject(SubjectKind.REQUEST, request.id(), section.id(), null);
        Concern concern = RequestConcern.waiting(subject, request.step(), cause(request, event.at()));
        messenger.tell(
                addressees.of(Occasion.REQUEST_ASSIGNED, concern, event.at()),
                concern.matter(Occasion.REQUEST_ASSIGNED, request.due()),
                event.by(),
                event.remark(),
                event.at());
    }

    private static String cause(InformationRequest request, Instant at) {
        return request.subject().key() + "@" + at.toEpochMilli();
    }
}
