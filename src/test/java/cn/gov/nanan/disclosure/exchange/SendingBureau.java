package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageRoute;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.signature.KeyKind;
import cn.gov.nanan.disclosure.signature.SigningKey;
import cn.gov.nanan.disclosure.signature.SigningKeys;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/** 发送机关: seals packages as a bureau elsewhere does, with a key and a chain of its own. */
public final class SendingBureau {
    private final PackageFolder folder;
    private final PackageChain chain;
    private Instant at;
    private SigningKey key;

    public SendingBureau(Path folder, String code, Instant at) {
        this.folder = new PackageFolder(folder, "演示机关" + code);
        this.chain = new PackageChain(new PackageRoute(code, "PORTAL", PackageType.ITEMS));
        this.at = at;
        this.key = SigningKeys.of(KeyKind.ECDSA, at.minus(Duration.ofDays(100)));
    }

    /** From now on its packages say that they were made then. */
    public void backdate(Instant then) {
        at = then;
    }

    public X509Certificate certificate() {
        return key.certificate();
    }

    /** From now on it signs with another key. */
    public void turnKey() {
        key = SigningKeys.of(KeyKind.ECDSA, at);
    }

    /** From now on it signs with a key that has run out. */
    public void turnExpiredKey() {
        key = SigningKeys.of(KeyKind.ECDSA, at.minus(Duration.ofDays(2000)));
    }

    /** The next package of its chain. */
    public Path next(PackagedItem... items) {
        DataPackage sealed = chain.next(items.length, at);
        Path file = written(sealed, items);
        chain.append(sealed);
        return file;
    }

    /** The next package, of which nothing may be public before. */
    public Path embargoed(Instant notBefore, PackagedItem... items) {
        DataPackage sealed = chain.next(items.length, at);
        sealed.waitUntil(notBefore);
        Path file = written(sealed, items);
        chain.append(sealed);
        return file;
    }

    /** Another package with the number that would be next, which the chain does not remember. */
    public Path beside(PackagedItem... items) {
        return written(chain.next(items.length, at), items);
    }

    private Path written(DataPackage sealed, PackagedItem... items) {
        return folder.write(sealed, PublicItems.content(items), key);
    }
}
