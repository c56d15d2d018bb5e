-- 声明留底: what was claimed of a submitted text, which taking the claim away does not take away
alter table information_item add column declared_claim varchar(32);
alter table information_item add column declared_text varchar(500);
alter table information_item add column declared_by varchar(20000);

-- 声明人: who claims it, where an agency hands it on; with every version of the text
alter table information_item add column claimant varchar(200);
alter table text_version add column claimant varchar(200);

update information_item
set declared_claim = (select max(v.claim) from text_version v where v.item_id = information_item.id),
    declared_text = (select max(v.claim_text) from text_version v where v.item_id = information_item.id and v.claim is not null),
    declared_by = (select max(v.holder) from text_version v
        where v.item_id = information_item.id and v.claim is not null and v.origin = 'FROM_PERSON');

update information_item
set declared_claim = claim,
    declared_text = claim_text,
    declared_by = case when origin = 'FROM_PERSON' then holder end
where claim is not null and step <> 'DRAFTING';
