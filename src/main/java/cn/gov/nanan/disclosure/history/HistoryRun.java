package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 后台导入: runs one import outside the request, and says that it is over only when it is committed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HistoryRun {
    /** 导入任务: what {@link HistoryImports#start} was asked for. */
    public record Order(String token, String fileName, String usualSource, boolean goodRowsOnly, String who) {}

    @EJB
    private Takeover takeover;

    @Inject
    private TakeoverFolder folder;

    @Inject
    private Clock clock;

    @Asynchronous
    public void run(Order order, Progress progress) {
        BusinessException refusal = new BusinessException("history.error.failed");
        Outcome reached = null;
        try {
            Judge judge = new Judge(order.usualSource(), LocalDate.now(clock));
            Inspection file = Inspection.of(folder.file(order.token()), judge);
            reached = takeover.take(file, order.fileName(), order.who(), order.goodRowsOnly(), progress);
        } catch (BusinessException refused) {
            refusal = refused;
        } finally {
            if (reached == null) {
                progress.refuse(refusal);
            } else {
                progress.end(reached);
            }
        }
    }
}
