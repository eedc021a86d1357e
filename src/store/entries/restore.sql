UPDATE entries
SET deleted_utc_ms = NULL
WHERE id = :id AND deleted_utc_ms IS NOT NULL
