package cn.gov.nanan.disclosure.demo;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.Wanted;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** 演示申请: one row of {@code db/demo/requests.csv}; its applicants are plainly invented. */
record DemoRequestRow(CSVRecord row) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** One act and how many working days ago it was done; {@code LETTERS} is the making of the letters that are owed. */
    record Acted(String what, int daysAgo) {
        static Acted parse(String text) {
            String[] parts = text.split("@");
            return new Acted(parts[0], Integer.parseInt(parts[1]));
        }

        boolean isLetters() {
            return what.equals("LETTERS");
        }

        RequestAction action() {
            return RequestAction.valueOf(what);
        }
    }

    static List<DemoRequestRow> all() {
        try (Reader in = new InputStreamReader(
                DemoRequestRow.class.getResourceAsStream("/db/demo/requests.csv"), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).stream().map(DemoRequestRow::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("requests.csv", unreadable);
        }
    }

    ApplicantKind kind() {
        return ApplicantKind.valueOf(row.get("kind"));
    }

    ArrivalChannel channel() {
        return ArrivalChannel.valueOf(row.get("channel"));
    }

    PersonalData applicant() {
        String contact = row.get("contact");
        return new PersonalData(Map.of(
                PersonalField.NAME,
                row.get("name"),
                PersonalField.ID_NUMBER,
                row.get("id"),
                contact.contains("@") ? PersonalField.E_MAIL : PersonalField.ADDRESS,
                contact));
    }

    Wanted wanted() {
        return new Wanted(row.get("wanted"), row.get("number"), row.get("description"));
    }

    String purpose() {
        return row.get("purpose");
    }

    String theme() {
        return row.get("theme");
    }

    String section() {
        return row.get("section");
    }

    /** How many working days ago it came. */
    int begun() {
        return Integer.parseInt(row.get("begun"));
    }

    List<Acted> acts() {
        return Stream.of(row.get("acts").split(" "))
                .filter(act -> !act.isEmpty())
                .map(Acted::parse)
                .toList();
    }

    Outcome outcome() {
        return Outcome.valueOf(row.get("outcome"));
    }

    /** Null where nothing is withheld in part. */
    Outcome ground() {
        String ground = row.get("ground");
        return ground.isEmpty() ? null : Outcome.valueOf(ground);
    }

    String reason() {
        return row.get("reason");
    }
}
