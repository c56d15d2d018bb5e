package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import java.util.List;

/**
 * 不得冒用: a bureau numbers and publishes as itself, and takes back or replaces nothing but its own; what it links or takes
 * over from others keeps their names; of a bureau that publishes here itself only with the address of where it stands.
 */
public record Ownership(List<TrustedNode> nodes) {
    /** @throws BusinessException {@code transfer.error.foreign-number} where the number is another bureau's, also a future one */
    void require(String sender, String indexNumber) {
        boolean foreign = nodes.stream()
                .anyMatch(node -> !node.code().equals(sender) && indexNumber.startsWith(node.code() + "-"));
        if (foreign) {
            throw new BusinessException("transfer.error.foreign-number", indexNumber);
        }
    }

    /** @throws BusinessException {@code transfer.error.foreign-number}, {@code .foreign-publisher} */
    void require(String sender, PublicItem item) {
        require(sender, item.indexNumber());
        if (item.supersedes() != null) {
            require(sender, item.supersedes());
        }
        List<TrustedNode> named = nodes.stream()
                .filter(node -> node.name().equals(item.origin().publisher()))
                .toList();
        boolean taken = item.content().mode() == PublicItem.Mode.EXTRACT
                && (item.content().link() != null || named.isEmpty());
        boolean own = item.content().mode() == PublicItem.Mode.LINK
                || taken
                || named.stream().anyMatch(node -> node.code().equals(sender));
        if (!own) {
            throw new BusinessException(
                    "transfer.error.foreign-publisher",
                    item.indexNumber(),
                    item.origin().publisher());
        }
    }
}
