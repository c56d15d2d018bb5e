package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.platform.Network;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 办理单上的数据包: how far an item that was published here has come on its way to the public. */
@Named
@RequestScoped
public class ItemPackage {
    @Inject
    private PackageRegister register;

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

    /** Key of the words for where it is: 待放行, 已打包, or what the receipt says. */
    public String standing(PackageLine one) {
        if (one.receipt() != null) {
            return "LineOutcome." + one.receipt().outcome();
        }
        return one.isWaiting() ? "transfer.waiting" : "transfer.no-receipt";
    }
}
