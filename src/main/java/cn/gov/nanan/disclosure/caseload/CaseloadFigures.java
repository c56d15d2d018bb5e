package cn.gov.nanan.disclosure.caseload;

import cn.gov.nanan.disclosure.reply.Outcome;
import cn.gov.nanan.disclosure.request.ArrivalChannel;
import java.util.List;

/** 看板数字: what is open today, and what one year brought, as far as its reader may see the requests. */
public record CaseloadFigures(
        int year,
        List<StepLoad> open,
        List<AnsweredCount<Outcome>> outcomes,
        List<ArrivedCount<ArrivalChannel>> channels,
        List<SectionLoad> sections,
        List<ArrivedCount<Integer>> arrivals,
        List<AnsweredCount<Integer>> answers) {
    public long openTotal() {
        return open.stream().mapToLong(StepLoad::total).sum();
    }

    public long overdue() {
        return open.stream().mapToLong(StepLoad::overdue).sum();
    }

    public long soon() {
        return open.stream().mapToLong(StepLoad::soon).sum();
    }

    public long arrived() {
        return channels.stream().mapToLong(ArrivedCount::count).sum();
    }

    public long concluded() {
        return outcomes.stream().mapToLong(AnsweredCount::total).sum();
    }

    public long onTime() {
        return outcomes.stream().mapToLong(AnsweredCount::onTime).sum();
    }

    public long late() {
        return outcomes.stream().mapToLong(AnsweredCount::late).sum();
    }

    /** Of a month of the year, from 1; 0 where none arrived. */
    public long arrivedIn(int month) {
        return arrivals.stream()
                .filter(one -> one.name() == month)
                .mapToLong(ArrivedCount::count)
                .sum();
    }

    /** Of a month of the year, from 1. */
    public AnsweredCount<Integer> answeredIn(int month) {
        return answers.stream()
                .filter(one -> one.name() == month)
                .findFirst()
                .orElseGet(() -> new AnsweredCount<>(month, 0, 0, 0));
    }

    public boolean isEmpty() {
        return open.isEmpty() && outcomes.isEmpty() && channels.isEmpty();
    }
}
