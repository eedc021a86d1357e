INSERT INTO shares (at_utc_ms, at_offset_min, kind, from_day, to_day, one_clog, sections, left_out, named, sealed)
VALUES (:at_utc_ms, :at_offset_min, :kind, :from_day, :to_day, :one_clog, :sections, :left_out, :named, :sealed)
