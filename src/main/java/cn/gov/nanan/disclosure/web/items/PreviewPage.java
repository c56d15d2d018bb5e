package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.catalogue.CatalogueFile;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.publication.PublicForm;
import cn.gov.nanan.disclosure.publicview.PublicItem.Mode;
import cn.gov.nanan.disclosure.screening.Screening;
import cn.gov.nanan.disclosure.screening.Screenings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.ManagedProperty;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 预览: an item on the public page as it will be, before anybody publishes it. */
@Named
@RequestScoped
public class PreviewPage {
    @Inject
    @ManagedProperty("#{param}")
    private Map<String, String> parameters;

    @Inject
    private FacesContext faces;

    @Inject
    private ItemLookup lookup;

    @Inject
    private Handling handling;

    @Inject
    private Previews previews;

    @Inject
    private Screenings screenings;

    @Inject
    private SeenPages pages;

    private InformationItem item;
    private CatalogueEntry entry;
    private PublicForm form;
    private Screening screening;
    private Optional<InformationItem> newer = Optional.empty();

    public void load() {
        lookup.find(parameters.get("id")).ifPresent(this::show);
    }

    private void show(InformationItem found) {
        item = found;
        form = form();
        entry = isAddressMissing() ? null : seen(found);
        if (entry != null) {
            pages.see(found.id(), previews.digest(found.id(), form));
        }
    }

    private CatalogueEntry seen(InformationItem found) {
        List<StoredFile> files = form.isLink() ? List.of() : found.attachments();
        newer = handling.relatedTo(found.id()).stream()
                .filter(later ->
                        later.isRelated(RelationKind.SUPERSEDES) && later.step().isPublic())
                .findFirst();
        return previews.of(found.id(), form)
                .map(seen -> CatalogueEntry.preview(seen, files, newer.map(InformationItem::indexNumber)))
                .orElse(null);
    }

    /** What it is that is seen: what will be published, what a 更正 would leave, or what is public. */
    public String note() {
        return item.pendingCorrection().isPresent()
                ? "screening.preview.correction"
                : item.step().isPublic() ? "screening.preview.public" : "screening.preview.note";
    }

    /** As the reader would publish it; what is to be corrected, as it is public. */
    private PublicForm form() {
        if (item.pendingCorrection().isPresent()) {
            return PublicForm.of(item);
        }
        String as = parameters.get("as");
        Mode mode = Mode.LINK.name().equals(as)
                ? Mode.LINK
                : Mode.EXTRACT.name().equals(as) ? Mode.EXTRACT : Mode.FULL_TEXT;
        return PublicForm.of(item, mode, parameters.get("url"), parameters.get("agency"));
    }

    /** Is another agency's page to be named, and is none given that the public can reach? */
    public boolean isAddressMissing() {
        return form != null && form.mode() != Mode.FULL_TEXT && form.address() == null;
    }

    public InformationItem item() {
        return item;
    }

    /** Null before the item has its 索引号, and where the address is missing that it needs. */
    public CatalogueEntry entry() {
        return entry;
    }

    /** 发布前检查: is the item compared before it becomes public, or before it is corrected? */
    public boolean isScreened() {
        return entry != null
                && (item.step().isReleasable() && !item.step().isPublic()
                        || item.pendingCorrection().isPresent());
    }

    /** The same comparisons as beside the act, in this form. */
    public Screening screening() {
        if (screening == null) {
            screening = screenings.of(item.id(), form, pages.of(item.id()));
        }
        return screening;
    }

    /** Nothing clarifies what is not public yet. */
    public List<CatalogueRow> clarifying() {
        return List.of();
    }

    /** 已被替代: by what, of something that is public; null where nothing has taken its place. */
    public String successor() {
        return newer.map(InformationItem::title).orElse(null);
    }

    /** Where its officers open the file; the public will get it under its own address. */
    public String address(CatalogueFile file) {
        StoredFile stored = file.stored();
        return faces.getExternalContext().getRequestContextPath() + "/items/files?item=" + item.id() + "&file="
                + stored.id();
    }
}
