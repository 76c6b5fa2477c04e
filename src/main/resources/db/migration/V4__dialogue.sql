create table dialogue_step (
    address varchar(120) primary key,
    type varchar(60) not null,
    version integer not null,
    content varchar(1000000) not null,
    lost boolean not null,
    changed_at timestamp with time zone not null
);
