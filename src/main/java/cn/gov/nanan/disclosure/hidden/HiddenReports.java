package cn.gov.nanan.disclosure.hidden;

import cn.gov.nanan.disclosure.file.StoredFile;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 查看结果之集: kept of each stored file, once. */
@Stateless
public class HiddenReports {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** By the number of the file; without those that were not read yet, or are to be read again. */
    public Map<Long, List<HiddenFinding>> of(Collection<Long> files) {
        Instant now = clock.instant();
        return entities
                .createQuery("select r from HiddenReport r where r.file in :files", HiddenReport.class)
                .setParameter("files", files)
                .getResultList()
                .stream()
                .filter(report -> report.isKnown(now))
                .collect(Collectors.toMap(HiddenReport::file, HiddenReport::findings));
    }

    /** Of two who have read a file at once the second writes the same; of a file that is not stored for good yet nothing is kept. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(Map<Long, List<HiddenFinding>> read) {
        read.forEach((file, found) -> {
            StoredFile stored = entities.find(StoredFile.class, file, LockModeType.PESSIMISTIC_WRITE);
            HiddenReport earlier = stored == null ? null : entities.find(HiddenReport.class, file);
            if (earlier != null) {
                earlier.read(found, HiddenReport.READER, clock.instant());
            } else if (stored != null) {
                entities.persist(new HiddenReport(file, found, HiddenReport.READER, clock.instant()));
            }
        });
    }
}
