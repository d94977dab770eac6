-- Which messages a consumer has acted on: written in the transaction of the effect, so that a message acts once.
create table inbox (
    consumer    text        not null,
    message_id  uuid        not null,
    received_at timestamptz not null default now(),
    primary key (consumer, message_id)
);

-- Keys of which a message could not be handled: later ones of the same key wait among the dead letters until replayed.
create table stopped_keys (
    consumer   text        not null,
    topic      text        not null,
    key        text        not null,
    reason     text        not null,
    stopped_at timestamptz not null default now(),
    primary key (consumer, topic, key)
);
