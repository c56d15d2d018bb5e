package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;

/** 本月件数: how many items one person has asked for in a calendar month, for the fee by item. */
@Stateless
public class MonthlyItems {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    /**
     * 件数.
     *
     * @param received the receipt of the request, by whose month it is counted
     * @param before of the same person in the same month, received before this request; none of one who is not known any more
     * @param items of this request
     */
    public record MonthCount(LocalDate received, int before, int items) {}

    /** For the 公开办 alone, which charges. */
    public MonthCount of(long id) {
        acting.require(Role.DISCLOSURE_OFFICE);
        InformationRequest request = entities.find(InformationRequest.class, id);
        if (request == null) {
            throw BusinessException.notFound("request.error.not-found");
        }
        LocalDate received = request.receivedOn() == null ? request.arrivedOn() : request.receivedOn();
        return new MonthCount(
                received,
                request.personal().isErased() ? 0 : before(request, received).intValue(),
                request.matters().size());
    }

    private Long before(InformationRequest request, LocalDate received) {
        return entities.createQuery(
                        "select count(m) from RequestMatter m where m.request.personal.person = :person"
                                + " and m.request.receivedOn >= :first and (m.request.receivedOn < :received"
                                + " or m.request.receivedOn = :received and m.request.id < :id)",
                        Long.class)
                .setParameter("person", request.personal().person())
                .setParameter("first", received.withDayOfMonth(1))
                .setParameter("received", received)
                .setParameter("id", request.id())
                .getSingleResult();
    }
}
