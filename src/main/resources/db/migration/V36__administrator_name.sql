-- What administrators call themselves on their platform, as they said it last.
create table administrator_name (
  person varchar(200) primary key,
  name varchar(200) not null
);
