package cn.gov.nanan.disclosure.casework;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.Sealed;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.IncomingRequest;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.Wanted;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 成批的申请: of many persons, each for something of its own that shares words with the rest; none of them indexed yet. */
@Stateless
public class ManyRequests {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    public void fill(int year, int many) {
        for (int n = 0; n < many; n++) {
            entities.persist(new InformationRequest(
                    new IncomingRequest(
                            "YSQ-%d-%04d".formatted(year, n),
                            ArrivalChannel.FAX,
                            ApplicantKind.NATURAL_PERSON,
                            new Sealed("k", "t", year + "p" + n),
                            "d",
                            List.of(new Wanted("第" + n + "批补助资金安排情况表", null, null)),
                            DeliveryForm.PAPER,
                            DeliveryRoute.POST,
                            LocalDate.of(year, 1, 5)),
                    Instant.EPOCH));
        }
    }

    /** As before there was an index. */
    public void forget() {
        entities.createQuery("delete from WantedTerm t").executeUpdate();
    }
}
