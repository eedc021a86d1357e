UPDATE entries
SET deleted_utc_ms = :now_ms
WHERE id = :id AND deleted_utc_ms IS NULL
