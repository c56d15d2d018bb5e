package cn.gov.nanan.disclosure.bag;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.progress.WorkPhase;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 散列值核验 (RFC 8493): the declaration, both manifests and every digest of a bag; nothing is believed before, and every
 * refusal says what is wrong.
 */
final class BagDigests {
    private static final Set<String> TAGS = Set.of("bagit.txt", "bag-info.txt", "package.json", "manifest-sha256.txt");
    private static final String VOUCHING = "tagmanifest-sha256.txt";
    private static final Set<String> BESIDE = Set.of(VOUCHING, "signature.p7s");
    /** All that may stand beside the payload. */
    static final Set<String> BESIDE_PAYLOAD =
            Stream.of(TAGS, BESIDE).flatMap(Set::stream).collect(Collectors.toSet());

    /** Bytes: it says how long every other file beside the payload is. */
    private static final int LARGEST_VOUCHING = 4096;

    private static final int LARGEST_TEXT = 32_000_000;

    private final BagArchive archive;

    private BagDigests(BagArchive archive) {
        this.archive = archive;
    }

    /**
     * The files beside the payload, all of them verified by {@link #vouching()}.
     *
     * @throws BusinessException {@code exchange.error.…} when anything about them is not as agreed
     */
    static BagDigests tags(BagArchive archive) {
        BagDigests digests = new BagDigests(archive);
        digests.declared();
        digests.verify(digests.read(VOUCHING), TAGS, archive.tags(BESIDE), WorkCount.unwatched());
        return digests;
    }

    /** What a signature must cover, since it vouches for all the rest. */
    byte[] vouching() {
        return archive.bytes(VOUCHING, LARGEST_VOUCHING);
    }

    /**
     * The payload files with their digests, all of them verified.
     *
     * @throws BusinessException {@code exchange.error.…} when anything about them is not as agreed
     */
    Map<String, String> payload(WorkCount progress) {
        Map<String, String> payload = listed();
        progress.begin(WorkPhase.CHECK, payload.size());
        verify(payload, Set.of(), archive.payload(), progress);
        return payload;
    }

    /** The same, and none of them verified. */
    Map<String, String> listed() {
        return read("manifest-sha256.txt");
    }

    private void declared() {
        if (!BagWriter.DECLARATION.equals(text("bagit.txt"))) {
            throw new BusinessException("exchange.error.not-a-bag", "bagit.txt");
        }
    }

    /** Every listed file is there with its digest, every file that is there is listed, and none of {@code needed} lacks. */
    private void verify(Map<String, String> listed, Set<String> needed, Set<String> present, WorkCount progress) {
        Set<String> wanted = new HashSet<>(needed);
        wanted.addAll(listed.keySet());
        wanted.stream().filter(name -> !present.contains(name)).findFirst().ifPresent(name -> {
            throw new BusinessException("exchange.error.absent", name);
        });
        for (String name : present) {
            if (!listed.containsKey(name)) {
                throw new BusinessException("exchange.error.not-in-manifest", name);
            }
            if (!listed.get(name).equals(archive.digest(name))) {
                throw new BusinessException("exchange.error.digest", name);
            }
            progress.step();
        }
    }

    private Map<String, String> read(String name) {
        Map<String, String> digests = new HashMap<>();
        for (String line : text(name).split("\n")) {
            if (!line.matches("[0-9a-f]{64}  .+")) {
                throw new BusinessException("exchange.error.not-a-bag", name);
            }
            String path = line.substring(66).replace("%25", "%");
            if (digests.put(path, line.substring(0, 64)) != null) {
                throw new BusinessException("exchange.error.not-a-bag", path);
            }
        }
        return digests;
    }

    private String text(String name) {
        int limit = name.equals("manifest-sha256.txt") ? LARGEST_TEXT : LARGEST_VOUCHING;
        return new String(archive.bytes(name, limit), StandardCharsets.UTF_8);
    }
}
