package cn.gov.nanan.disclosure.publicview;

import java.util.List;
import java.util.Objects;

/**
 * 包内条目: one item of a package and what is to be done with it. Exactly one of {@code item} and {@code withdrawal} is
 * there.
 */
public record PackagedItem(
        PackageAction action,
        String indexNumber,
        int version,
        PublicItem item,
        List<PackagedFile> files,
        Withdrawal withdrawal) {

    public PackagedItem {
        files = List.copyOf(files);
        if ((action == PackageAction.WITHDRAW) != (withdrawal != null) || (item == null) != (withdrawal != null)) {
            throw new IllegalArgumentException(action + " of " + indexNumber);
        }
        if (action == PackageAction.SUPERSEDE && item.supersedes() == null) {
            throw new IllegalArgumentException("SUPERSEDE by " + indexNumber + " names no older item");
        }
        if (files.stream().map(PackagedFile::name).distinct().count() != files.size()) {
            throw new IllegalArgumentException("Two files of one name in " + indexNumber);
        }
    }

    public static PackagedItem publish(PublicItem item, List<PackagedFile> files) {
        return of(PackageAction.PUBLISH, item, files);
    }

    /** 更新: the same index number with the next version. */
    public static PackagedItem replace(PublicItem item, List<PackagedFile> files) {
        return of(PackageAction.REPLACE, item, files);
    }

    /** 替代: a new item; {@link PublicItem#supersedes()} names the older one. */
    public static PackagedItem supersede(PublicItem item, List<PackagedFile> files) {
        return of(PackageAction.SUPERSEDE, item, files);
    }

    public static PackagedItem link(PublicItem item) {
        return of(PackageAction.LINK, item, List.of());
    }

    /** 撤回 of the version that is public now. */
    public static PackagedItem withdraw(String indexNumber, int version, Withdrawal withdrawal) {
        return new PackagedItem(
                PackageAction.WITHDRAW, indexNumber, version, null, List.of(), Objects.requireNonNull(withdrawal));
    }

    private static PackagedItem of(PackageAction action, PublicItem item, List<PackagedFile> files) {
        return new PackagedItem(action, item.indexNumber(), item.version(), item, files, null);
    }
}
