-- Which decision a letter tells. No number: the letter tells none, or was written before this was kept.
alter table letter add column decision_id bigint references decision (id);
create index letter_decision on letter (decision_id);
