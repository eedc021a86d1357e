INSERT INTO conditions (condition, cleared_utc_ms, cleared_offset_min)
VALUES (:condition, :cleared_utc_ms, :cleared_offset_min)
