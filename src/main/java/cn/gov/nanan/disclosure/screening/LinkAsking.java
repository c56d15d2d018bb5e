package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.probe.PageProbe;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** 检查链接: asks all pages to which a text links, at an officer's wish and outside of transactions; publishing never waits for it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkAsking {
    @Inject
    private LinkAnswers answers;

    @Inject
    private PageProbe probe;

    /**
     * What was found.
     *
     * @param asked how many links
     * @param silent how many of them did not answer
     */
    public record LinksAsked(int asked, int silent) {
        /** Does it say more of our own network than of the pages? */
        public boolean isNobody() {
            return asked == silent;
        }
    }

    /** @throws BusinessException {@code screening.error.not-askable} */
    public LinksAsked ask(long item) {
        Map<String, Integer> statuses = probe.statuses(answers.wanted(item));
        answers.found(item, statuses);
        long alive = statuses.values().stream().filter(PageProbe::isAlive).count();
        return new LinksAsked(statuses.size(), statuses.size() - (int) alive);
    }
}
