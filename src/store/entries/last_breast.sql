SELECT id, at_utc_ms, side_order
FROM entries INDEXED BY entries_feeds
WHERE kind = 'feed' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms
  AND side_order IS NOT NULL
  AND (
      :baby IS NULL
      OR EXISTS (SELECT 1 FROM entry_babies WHERE entry = entries.id AND baby = :baby)
      OR NOT EXISTS (SELECT 1 FROM entry_babies WHERE entry = entries.id)
  )
ORDER BY at_utc_ms DESC
LIMIT 1
