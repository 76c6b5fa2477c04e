-- When we last learnt that we may write there: a refusal of a call made before that says nothing any more.
alter table outbox_lane add column opened_at timestamp with time zone;
