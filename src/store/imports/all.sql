SELECT id, at_utc_ms, at_offset_min, format, name, added, known, left_out, unreadable
FROM imports
ORDER BY at_utc_ms DESC, id DESC
