-- The log of imports: which file became which segment, when, and what could not be read of it.
-- Rows are only ever added: the segments themselves are immutable files.
create table import_log (
  id bigint generated always as identity primary key,
  segment text not null unique,
  file text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  publication text not null,
  importer text not null,
  editions jsonb not null,
  cells integer not null check (cells >= 0),
  problems jsonb not null,
  loaded timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are never changed or removed', tg_table_name;
end
$$;

create trigger import_log_is_append_only
  before update or delete on import_log
  for each row execute function refuse_change();
