-- A clock that was set back must not keep them for ever.
DELETE FROM entries
WHERE deleted_utc_ms IS NOT NULL AND (deleted_utc_ms < :before_ms OR deleted_utc_ms > :after_ms)
