package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.LineOutcome;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.worklist.ItemRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 办理单上的数据包: how far an item that was published here has come on its way to the public. */
@Named
@RequestScoped
public class ItemPackage {
    @Inject
    private PackageRegister register;

    @Inject
    private Texts texts;

    private List<ItemRow> shown;
    private Map<String, PackageLine> lines = Map.of();
    private String asked;
    private PackageLine line;

    /** Null where it is public at once, or was not published. */
    public PackageLine of(String indexNumber) {
        if (indexNumber != null && !indexNumber.equals(asked) && Network.current() == Network.INTRANET) {
            asked = indexNumber;
            line = register.last(indexNumber).orElse(null);
        }
        return line;
    }

    /** Key of the words for where it is: 待放行, 已放行，待回执, or what the receipt says. */
    public String standing(PackageLine one) {
        if (one.receipt() != null) {
            return "LineOutcome." + one.receipt().outcome();
        }
        if (one.isWaiting()) {
            return one.isHeld() ? "transfer.hold" : "transfer.standing.waiting";
        }
        return "transfer.standing.released";
    }

    /** 环节 of an item, and of one that is published here what is true of it outside. */
    public String state(InformationItem item) {
        String step = texts.label(item.step());
        if (!item.step().isPublished() || of(item.indexNumber()) == null) {
            return step;
        }
        return state(step, line);
    }

    /** The same of the rows of a list, whose ways out are asked for once. */
    public String state(ItemRow row, List<ItemRow> rows) {
        String step = texts.label(row.step());
        if (!row.step().isPublished() || Network.current() != Network.INTRANET) {
            return step;
        }
        if (shown == null || !shown.equals(rows)) {
            shown = rows;
            lines = register.last(rows.stream()
                    .map(ItemRow::indexNumber)
                    .filter(Objects::nonNull)
                    .toList());
        }
        PackageLine found = lines.get(row.indexNumber());
        return found == null ? step : state(step, found);
    }

    /** 已打包不是已发布: published here, and no receipt says that the public has it. */
    public boolean isUnderway(InformationItem item) {
        return item.step().isPublished() && of(item.indexNumber()) != null && !isThere(line);
    }

    private static boolean isThere(PackageLine one) {
        return one.receipt() != null && one.receipt().outcome() != LineOutcome.REFUSED;
    }

    private String state(String step, PackageLine one) {
        return isThere(one) ? step : texts.of("transfer.standing.published", step, texts.of(standing(one)));
    }

    /** 拒收原因; null where it was not refused. */
    public String refusal() {
        boolean refused =
                line != null && line.receipt() != null && line.receipt().outcome() == LineOutcome.REFUSED;
        return refused ? register.refusal(line) : null;
    }
}
