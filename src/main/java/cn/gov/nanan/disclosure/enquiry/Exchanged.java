package cn.gov.nanan.disclosure.enquiry;

import jakarta.persistence.EntityManager;
import java.util.List;

/** 往来清单: what was said and given of one request, in the order of time; for both halves. */
final class Exchanged {
    private static final int MOST = 200;

    private Exchanged() {}

    static List<EnquiryMessage> messages(EntityManager entities, String number) {
        return entities.createQuery(
                        "select m from EnquiryMessage m where m.number = :number order by m.id", EnquiryMessage.class)
                .setParameter("number", number)
                .setMaxResults(MOST)
                .getResultList();
    }

    static List<EnquiryFileRow> files(EntityManager entities, String number, FileSide side) {
        return entities.createQuery(
                        "select new cn.gov.nanan.disclosure.enquiry.EnquiryFileRow(f.id, f.name, f.size, f.at)"
                                + " from EnquiryFile f where f.number = :number and f.side = :side order by f.id",
                        EnquiryFileRow.class)
                .setParameter("number", number)
                .setParameter("side", side)
                .setMaxResults(MOST)
                .getResultList();
    }
}
