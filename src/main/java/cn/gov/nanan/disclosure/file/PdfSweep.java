package cn.gov.nanan.disclosure.file;

import cn.gov.nanan.disclosure.platform.Bell;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 清理转换件: each hour, what nobody has looked at for a month, and what a killed node left of its making. */
@Singleton
@Startup
public class PdfSweep extends Bell {
    private static final Logger LOG = Logger.getLogger(PdfSweep.class.getName());
    private static final Duration LOOKED_AT = Duration.ofDays(30);
    private static final Duration MAKING = Duration.ofHours(1);

    @Inject
    private Clock clock;

    @Override
    protected void set() {
        minutes("17");
        in(Duration.ofMinutes(1));
        Converter.configured()
                .filter(converter -> !converter.isThere())
                .ifPresent(missing -> LOG.log(
                        Level.WARNING,
                        "{0} names {1}, which is no program here: no file is converted",
                        new Object[] {Setting.CONVERTER_COMMAND.key(), missing.program()}));
    }

    @Override
    protected void ring() {
        Instant now = clock.instant();
        try {
            PdfCopies.shelf().sweep(now.minus(LOOKED_AT), now.minus(MAKING));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
