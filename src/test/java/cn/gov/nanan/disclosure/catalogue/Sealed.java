package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** 已封装的样例: sixty entries in one package; in the next a new version, a successor, a link and a withdrawal. */
@ApplicationScoped
public class Sealed implements Runnable {
    static final byte[] ATTACHED = "申报表\n一、企业名称\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    private Packages packages;

    @Inject
    private Files files;

    @Inject
    private SettableClock clock;

    /** Long ago, so that the last change is old enough to be dated. */
    @Override
    public void run() {
        clock.set("2026-03-06T09:00");
        packages.send(
                IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> PackagedItem.publish(PublicItems.notice(n), List.of()))
                        .toList(),
                "office");
        packages.send(
                List.of(
                        PackagedItem.replace(PublicItems.notice(5, 2, null), List.of(attached())),
                        PackagedItem.supersede(PublicItems.notice(61, 1, PublicItems.number(6)), List.of()),
                        PackagedItem.link(PublicItems.linked(62)),
                        PackagedItem.withdraw(PublicItems.number(7), 1, withdrawal())),
                "office");
        clock.release();
    }

    private PackagedFile attached() {
        StoredFile stored = files.store("申报表 1.txt", new ByteArrayInputStream(ATTACHED));
        return new PackagedFile(stored.name(), stored.mediaType(), stored.size(), stored.sha256(), files.path(stored));
    }

    private static Withdrawal withdrawal() {
        return new Withdrawal(Withdrawal.Reason.REPEALED, LocalDate.of(2026, 3, 5), PublicItems.number(61));
    }
}
