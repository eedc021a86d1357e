SELECT id, at_utc_ms, note
FROM entries INDEXED BY entries_noted
WHERE note IS NOT NULL AND deleted_utc_ms IS NULL AND (at_utc_ms, id) < (:at_utc_ms, :id)
ORDER BY at_utc_ms DESC, id DESC
