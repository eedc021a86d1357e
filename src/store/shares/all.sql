SELECT id, at_utc_ms, at_offset_min, kind, from_day, to_day, one_clog, sections, left_out, named, sealed
FROM shares
ORDER BY at_utc_ms DESC, id DESC
