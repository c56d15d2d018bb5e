package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.BagWriter;
import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/** 包内容: writes the payload of a package and tells what {@code package.json} lists of it. */
@FunctionalInterface
interface PackageContent {
    List<Manifest.Line> write(BagWriter bag) throws IOException;

    /** Items with their files, in their order. */
    static PackageContent items(Iterable<FrozenItem> items) {
        return items(items, WorkCount.unwatched());
    }

    /** The same, and somebody watches how many are done. */
    static PackageContent items(Iterable<FrozenItem> items, WorkCount progress) {
        return bag -> {
            List<Manifest.Line> lines = new ArrayList<>();
            for (FrozenItem item : items) {
                String folder = "data/" + item.indexNumber() + "/" + item.version() + "/";
                String digest = bag.payload(folder + "item.json", bytes(item.json()));
                lines.add(new Manifest.Line(item.indexNumber(), item.version(), item.action(), digest));
                for (PackagedFile file : item.files()) {
                    copy(bag, folder + "files/" + file.name(), file);
                }
                progress.step();
            }
            return lines;
        };
    }

    /** One document; {@code package.json} lists nothing. */
    static PackageContent document(PackageType type, byte[] document) {
        return bag -> {
            bag.payload(type.document(), new ByteArrayInputStream(document));
            return List.of();
        };
    }

    private static void copy(BagWriter bag, String path, PackagedFile file) throws IOException {
        try (InputStream content = Files.newInputStream(file.content())) {
            if (!bag.file(path, content).equals(file.sha256())) {
                throw new BusinessException("exchange.error.file-changed", file.name());
            }
        } catch (NoSuchFileException erased) {
            throw new BusinessException("exchange.error.file-changed", file.name());
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
