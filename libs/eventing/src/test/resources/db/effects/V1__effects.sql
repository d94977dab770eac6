create table effects (
    id           bigserial primary key,
    gathering_id uuid   not null,
    number       bigint not null
);

create table counters (
    gathering_id uuid   primary key,
    number       bigint not null
);
