package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** 历史目录导入: a file is kept, previewed row by row, then taken over in the background. */
@Stateless
public class HistoryImports {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private TakeoverFolder folder;

    @Inject
    private HistoryRun run;

    @Inject
    private TakeoverClaims claims;

    @Inject
    private KnownNumbers known;

    @Inject
    private Progresses progresses;

    @Inject
    private Clock clock;

    /** @return the token of the kept file */
    public String keep(InputStream in) {
        acting.require(Role.ADMIN);
        return folder.keep(in, clock.instant());
    }

    /**
     * @param fileName by which a refusal calls it
     * @param usualSource 来源 of rows that name none
     */
    public Inspection inspect(String token, String fileName, String usualSource) {
        acting.require(Role.ADMIN);
        return Inspection.of(
                folder.file(token), fileName, new RowReview(source(usualSource), LocalDate.now(clock), known.all()));
    }

    /**
     * Begins to take the file over; {@link Progresses} tells how far it has come.
     *
     * @throws BusinessException {@code history.error.running} while another import runs, here or on another node
     */
    public void start(String token, String fileName, String usualSource, boolean goodRowsOnly) {
        String who = acting.require(Role.ADMIN).userName();
        folder.file(token);
        HistoryRun.Order order = new HistoryRun.Order(token, fileName, source(usualSource), goodRowsOnly, who);
        claims.take(token, who);
        run.run(order, progresses.begin(token));
    }

    /** Writes the faulty rows as they came, each with its reasons, as CSV for a spreadsheet. */
    public void writeErrors(String token, String fileName, String usualSource, Locale locale, OutputStream out) {
        try {
            ErrorFile.write(inspect(token, fileName, usualSource), locale, out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What was taken over, the last first. */
    public List<HistoryImport> latest() {
        return entities.createQuery(
                        "select i from HistoryImport i order by i.at desc, i.id desc limit 20", HistoryImport.class)
                .getResultList();
    }

    private static String source(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > 200) {
            throw new BusinessException("history.error.source");
        }
        return typed.strip();
    }
}
