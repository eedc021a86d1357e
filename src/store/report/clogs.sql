-- Those that were there at any time of the span.
SELECT id, side, spot_hour, spot_r, size_mm,
       onset_utc_ms, onset_offset_min, opened_utc_ms, opened_offset_min, gone_utc_ms, gone_offset_min
FROM episodes
WHERE onset_utc_ms < :until_ms AND (gone_utc_ms IS NULL OR gone_utc_ms >= :from_ms)
  AND (:clog IS NULL OR id = :clog)
ORDER BY onset_utc_ms, id
