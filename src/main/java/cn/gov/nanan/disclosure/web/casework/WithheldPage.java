package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.withheld.RegisterReleases;
import cn.gov.nanan.disclosure.withheld.WithheldCandidate;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 未公开信息目录维护: what is filed and not public, and under which neutral title the public is told of it. */
@Named
@ViewScoped
public class WithheldPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 50;

    @Inject
    private RegisterReleases releases;

    @Inject
    private Reader reader;

    @Inject
    private Feedback feedback;

    private String before;
    private List<WithheldCandidate> rows = List.of();
    private List<WithheldCandidate> waiting = List.of();
    private final Map<Long, String> titles = new HashMap<>();

    public void load() {
        rows = releases.candidates(PageKey.ofId(before), PORTION);
        waiting = releases.waiting();
        titles.clear();
        rows.forEach(row -> titles.put(row.id(), row.neutral()));
    }

    /** 列入目录. */
    public void release(long id) {
        releases.release(id, titles.get(id));
        feedback.doneHere(
                Network.current() == Network.INTRANET ? "withheld.proposed" : "withheld.released",
                titles.get(id).strip());
        load();
    }

    /** 放行. */
    public void letOut() {
        try {
            feedback.doneHere(
                    "withheld.let-out",
                    releases.letOut(waiting.stream()
                            .collect(Collectors.toMap(WithheldCandidate::id, WithheldCandidate::proposed))));
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
        load();
    }

    public List<WithheldCandidate> waiting() {
        return waiting;
    }

    /** Is there anything that the acting officer may let out? */
    public boolean isReleaser() {
        return waiting.stream().anyMatch(releases::isReleasable);
    }

    /** 移出目录. */
    public void withdraw(long id) {
        releases.withdraw(id);
        feedback.doneHere("withheld.withdrawn");
        load();
    }

    public boolean isWritable() {
        return reader.actor().acts(Role.DISCLOSURE_OFFICE);
    }

    public List<WithheldCandidate> rows() {
        return rows;
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return rows.size() < PORTION ? null : rows.get(rows.size() - 1).id();
    }

    /** 中性标题 as typed, by item. */
    public Map<Long, String> getTitles() {
        return titles;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
