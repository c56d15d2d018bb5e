package cn.gov.nanan.disclosure.web.help;

import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Tours;
import cn.gov.nanan.disclosure.web.Language;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 入门指引（页面）: the four things that the reader does in each of his roles, taken from the how-to of the role. It opens
 * by itself at the first login, and stays open during that session until the officer closes it.
 */
@Named("tour")
@RequestScoped
public class TourGuide {
    private static final String OPEN = TourGuide.class.getName();

    /** Whether it is the first time is asked once a session. */
    private static final String ASKED = "tour-asked";

    private static final int STEPS = 4;

    @Inject
    private Tours tours;

    @Inject
    private HelpShelf shelf;

    @Inject
    private Reader reader;

    @Inject
    private Language language;

    /** 一步: what the officer does in one of his roles. */
    public record Stop(Role role, HelpClause clause, int number, int of) {
        public String address() {
            return "/help#" + clause.anchor();
        }
    }

    /** The landing page is being opened. */
    public void begin() {
        if (session().put(ASKED, Boolean.TRUE) == null && tours.isFirst()) {
            session().put(OPEN, Boolean.TRUE);
        }
    }

    /** Is it to open by itself? */
    public boolean isOpen() {
        return session().containsKey(OPEN);
    }

    /** 关闭. */
    public void close() {
        session().remove(OPEN);
    }

    public List<Stop> steps() {
        return reader.officer().roles().stream().flatMap(this::steps).toList();
    }

    private Stream<Stop> steps(Role role) {
        List<HelpClause> clauses = shelf.part(language.isEnglish() ? "en" : "zh", HelpShelf.nameOf(role))
                .clauses();
        return clauses.stream().limit(STEPS).map(clause -> new Stop(role, clause, clauses.indexOf(clause) + 1, STEPS));
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }
}
