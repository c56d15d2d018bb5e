-- 督办: which acts of a period sent back, held or changed something stands in the index, beside when and where
drop index handling_entry_acted_ix;
create index handling_entry_acted_ix on handling_entry
  (acted_at, id, action, step, arrived_at, item_id, attribute_before, attribute);
