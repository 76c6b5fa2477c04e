alter table role_grant add column name varchar(150);
alter table role_grant add column reached_at timestamp with time zone;
