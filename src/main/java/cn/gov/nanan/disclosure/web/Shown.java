package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.file.FileName;
import cn.gov.nanan.disclosure.platform.BureauClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** 显示: how instants and sizes are written on pages; times are those of Beijing. */
@Named
@ApplicationScoped
public class Shown {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BureauClock.ZONE);
    private static final long KILO = 1024;

    /** 2026-11-23 09:05; empty for null. */
    public String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }

    /** 2026-11-23; empty for null. */
    public String day(Instant at) {
        return at == null ? "" : LocalDate.ofInstant(at, BureauClock.ZONE).toString();
    }

    /** 工业、交通 › 信息产业(含电信), where the catalogue has a backslash between class and subclass. */
    public String theme(String path) {
        return path == null ? "" : path.replace("\\", " › ");
    }

    /** The words one after the other. */
    public String joined(List<String> words, String between) {
        return words == null ? "" : String.join(between, words);
    }

    /** docx of 名单.DOCX; empty where the name has no ending. */
    public String ending(String fileName) {
        return new FileName(fileName).extension();
    }

    /** 1.5 MB. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        boolean mega = bytes >= KILO * KILO;
        return String.format(Locale.ROOT, "%.1f %s", bytes / (double) (mega ? KILO * KILO : KILO), mega ? "MB" : "KB");
    }
}
