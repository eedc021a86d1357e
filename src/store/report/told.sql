-- The lines that say more than their numbers.
SELECT id, kind, at_utc_ms, at_offset_min, end_utc_ms, end_offset_min, note, session, import, at_breast,
       side_order, left_s, right_s, total_s, bottle, bottle_dml, breast_dml, formula_dml, method, pumped_sides,
       left_dml, right_dml, total_dml, duration_s, flange_mm, setting, hurt, cut_off, paused_s, care, care_name,
       care_by, care_what, care_felt, temperature_dc, pain, low_mood, worry, no_sleep, wets, stools
FROM entries
WHERE deleted_utc_ms IS NULL
  AND at_utc_ms BETWEEN :from_ms AND :until_ms - 1
  AND (kind = 'care' OR note IS NOT NULL OR flange_mm IS NOT NULL OR setting IS NOT NULL)
ORDER BY at_utc_ms, id
