create table entry_revision (
	entry varchar(100) primary key,
	fingerprint varchar(64) not null,
	added boolean not null,
	revised_at timestamp with time zone
);

alter table guidance_use add column settled boolean default false not null;
