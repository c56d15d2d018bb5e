package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * 清单 {@code package.json}: what a package says of itself.
 *
 * @param previousDigest SHA-256 of the previous package's file; null in the first
 * @param notBefore 不早于: nothing of it is public before; null where it may be at once
 */
public record Manifest(
        String packageId,
        PackageRoute route,
        long sequence,
        String previousDigest,
        Instant createdAt,
        List<Line> items,
        Instant notBefore) {
    static final String FORMAT = "1";

    private static final int LONGEST_ID = 64;

    public Manifest {
        PublicItem.within(LONGEST_ID, Objects.requireNonNull(packageId));
        PublicItem.Dates.within(createdAt);
        PublicItem.Dates.within(notBefore);
    }

    /**
     * One item.
     *
     * @param sha256 of its {@code item.json}, which names the digests of its files
     */
    public record Line(String indexNumber, int version, PackageAction action, String sha256) {
        public Line {
            if (!PublicItem.isNumber(indexNumber) || version < 1) {
                throw new IllegalArgumentException(indexNumber + " " + version);
            }
        }

        String folder() {
            return "data/" + indexNumber + "/" + version + "/";
        }
    }

    /** Its items may be public at once. */
    public Manifest(
            String packageId,
            PackageRoute route,
            long sequence,
            String previousDigest,
            Instant createdAt,
            List<Line> items) {
        this(packageId, route, sequence, previousDigest, createdAt, items, null);
    }

    String name() {
        return route.name(sequence);
    }

    public String write() {
        return Json.object(json -> {
            json.write("formatVersion", FORMAT);
            json.write("packageId", packageId);
            Json.field(json, "type", route.type());
            json.write("sender", route.sender());
            json.write("receiver", route.receiver());
            json.write("sequence", sequence);
            Json.field(json, "previousPackageDigest", previousDigest);
            Json.field(json, "createdAt", createdAt);
            Json.field(json, "publishNotBefore", notBefore);
            json.write("digestAlgorithm", "SHA-256");
            json.writeStartArray("items");
            for (Line item : items) {
                json.writeStartObject();
                json.write("indexNumber", item.indexNumber());
                json.write("version", item.version());
                Json.field(json, "action", item.action());
                json.write("sha256", item.sha256());
                json.writeEnd();
            }
            json.writeEnd();
        });
    }

    public static Manifest read(JsonObject json) {
        if (!FORMAT.equals(json.getString("formatVersion"))) {
            throw new IllegalArgumentException("Format version " + json.getString("formatVersion"));
        }
        return new Manifest(
                json.getString("packageId"),
                new PackageRoute(
                        json.getString("sender"),
                        json.getString("receiver"),
                        PackageType.valueOf(json.getString("type"))),
                json.getJsonNumber("sequence").longValueExact(),
                json.getString("previousPackageDigest", null),
                Instant.parse(json.getString("createdAt")),
                json.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(Manifest::line)
                        .toList(),
                json.containsKey("publishNotBefore") ? Instant.parse(json.getString("publishNotBefore")) : null);
    }

    private static Line line(JsonObject json) {
        return new Line(
                json.getString("indexNumber"),
                json.getInt("version"),
                PackageAction.valueOf(json.getString("action")),
                json.getString("sha256"));
    }
}
