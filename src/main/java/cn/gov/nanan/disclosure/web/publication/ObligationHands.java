package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.publication.ObligationRow;
import cn.gov.nanan.disclosure.reminder.Urging;
import cn.gov.nanan.disclosure.staff.Holders;
import cn.gov.nanan.disclosure.staff.Responsibility;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** 清单上的承办人: who has what is owed in hand now, by name, and whether the reader may press him. */
@Named
@RequestScoped
public class ObligationHands {
    @Inject
    private Holders holders;

    @Inject
    private Reader reader;

    private List<Holders.Holder> all;

    /** As what: while the item is on its way to the website whoever brings it on, else whoever owes it to the channel. */
    public List<Role> roles(ObligationRow row) {
        return row.isUnderWay()
                ? Arrays.stream(Role.values())
                        .filter(role -> Procedure.waitingFor(role).stream()
                                .anyMatch(way ->
                                        way.from() == row.step() && way.kinds().contains(row.kind())))
                        .toList()
                : List.of(row.owedBy());
    }

    /** 承办人. */
    public List<String> names(ObligationRow row) {
        return roles(row).stream()
                .flatMap(role -> role == Role.DRAFTER
                        ? List.of(row.drafterName()).stream()
                        : all().stream()
                                .filter(one -> one.holds(role, row.section().id()))
                                .map(Holders.Holder::name))
                .distinct()
                .toList();
    }

    private List<Holders.Holder> all() {
        if (all == null) {
            all = holders.all();
        }
        return all;
    }

    /** May the reader press, and is it somebody else who brings the item on, or owes it to the channel? */
    public boolean mayUrge(ObligationRow row) {
        return row.isOpen()
                && roles(row).stream().noneMatch(role -> reader.actor().acts(role))
                && new Responsibility(row.section(), row.drafter()).bind(reader.actor(), Urging.MAY);
    }
}
