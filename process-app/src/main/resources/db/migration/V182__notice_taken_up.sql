-- The message by which a notice came to a case that was open already. Until somebody has
-- taken it up, its sender follows nothing of that case.
alter table referral add column contact_id bigint references citizen_contact (id);
