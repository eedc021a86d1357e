INSERT INTO imports (at_utc_ms, at_offset_min, format, name, added, known, left_out, unreadable)
VALUES (:at_utc_ms, :at_offset_min, :format, :name, 0, 0, :left_out, :unreadable)
