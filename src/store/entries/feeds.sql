SELECT id, at_utc_ms, end_utc_ms, at_breast, side_order, left_s, right_s, total_s, bottle, bottle_dml, breast_dml
FROM entries INDEXED BY entries_feeds
WHERE kind = 'feed' AND deleted_utc_ms IS NULL AND at_utc_ms BETWEEN :from_ms AND :until_ms - 1
  AND (
      :baby IS NULL
      OR EXISTS (SELECT 1 FROM entry_babies WHERE entry = entries.id AND baby = :baby)
      OR NOT EXISTS (SELECT 1 FROM entry_babies WHERE entry = entries.id)
  )
ORDER BY at_utc_ms
