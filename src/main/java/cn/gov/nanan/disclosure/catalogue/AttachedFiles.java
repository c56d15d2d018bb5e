package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.Attached;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** 附件入库: stores the files of a package's line; each must have the digest that the package names, under which it
 * was judged here before: when its package was staged, or, on one node, when it was uploaded. */
@Dependent
class AttachedFiles {
    @Inject
    private Files files;

    List<CatalogueFile> of(SealedBag bag, Manifest.Line line) {
        return bag.files(line).stream()
                .map(file -> new CatalogueFile(file.name(), stored(bag, line, file)))
                .toList();
    }

    private StoredFile stored(SealedBag bag, Manifest.Line line, Attached file) {
        try (InputStream in = bag.open(line, file)) {
            StoredFile stored = files.storeJudged(file.name(), in);
            if (!stored.sha256().equals(file.sha256())) {
                throw new BusinessException("exchange.error.digest", file.name());
            }
            return stored;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
