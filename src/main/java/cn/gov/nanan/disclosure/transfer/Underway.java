package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkBoard;
import cn.gov.nanan.disclosure.progress.WorkProgress;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** 正在进行: what is being packed or taken in at this moment, by whomever, on whatever node. */
@Stateless
public class Underway {
    @Inject
    private Acting acting;

    @Inject
    private WorkBoard board;

    /** @throws BusinessException {@code transfer.error.not-his} for who reads neither of the registers */
    public List<WorkProgress> now() {
        Actor actor = acting.actor();
        if (Stream.concat(Releases.READERS.stream(), ArrivalRegister.READERS.stream())
                .noneMatch(actor::acts)) {
            throw new BusinessException("transfer.error.not-his");
        }
        return board.running();
    }
}
