-- 先后: what several nodes enter is ordered by its number, so each number is given when it is needed and not fifty at a time.
alter sequence crossing_seq increment by 1;
alter sequence staged_item_seq increment by 1;
alter sequence package_arrival_seq increment by 1;
