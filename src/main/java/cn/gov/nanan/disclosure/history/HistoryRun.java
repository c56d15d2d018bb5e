package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 后台导入: runs one import outside the request, set by set, and says that it is over only when all is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryRun {
    /** 导入任务: what {@link HistoryImports#start} was asked for. */
    public record Order(String token, String fileName, String usualSource, boolean goodRowsOnly, String who) {}

    /** Few enough that nobody notices the wait for its transaction. */
    private static final int SET = 200;

    @Inject
    private Takeover takeover;

    @Inject
    private TakeoverClaims claims;

    @Inject
    private KnownNumbers known;

    @Inject
    private TakeoverFolder folder;

    @Inject
    private Clock clock;

    @Asynchronous
    public void run(Order order, TakeoverProgress progress) {
        BusinessException refusal = new BusinessException("history.error.failed");
        RowVerdict reached = null;
        try {
            RowReview judge = new RowReview(order.usualSource(), LocalDate.now(clock), known.all());
            reached = take(Inspection.of(folder.file(order.token()), order.fileName(), judge), order, progress);
        } catch (BusinessException refused) {
            refusal = refused;
        } finally {
            finish(order, progress, reached, refusal);
        }
    }

    /** The claim is given back first: whoever sees that the import is over may begin the next one. */
    private void finish(Order order, TakeoverProgress progress, RowVerdict reached, BusinessException refusal) {
        try {
            claims.release(order.token());
        } finally {
            if (reached == null) {
                progress.refuse(refusal);
            } else {
                progress.end(reached);
            }
        }
    }

    /** One faulty row refuses the file before anything of it is taken over. */
    private RowVerdict take(Inspection file, Order order, TakeoverProgress progress) {
        if (file.faulty() > 0 && !order.goodRowsOnly()) {
            throw new BusinessException("history.error.faulty", file.faulty());
        }
        List<HistoricalRecord> records = file.records();
        progress.begin(records.size());
        RowVerdict outcome = new RowVerdict(0, 0, 0, file.faulty());
        for (int from = 0; from < records.size(); from += SET) {
            List<HistoricalRecord> set = records.subList(from, Math.min(from + SET, records.size()));
            outcome = outcome.and(takeover.seal(order.token(), set, order.who()));
            progress.advance(set.size());
        }
        takeover.record(order.fileName(), order.who(), outcome);
        return outcome;
    }
}
