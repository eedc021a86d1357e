-- Where it comes from stays as it was.
UPDATE entries
SET kind = :kind, at_utc_ms = :at_utc_ms, at_offset_min = :at_offset_min, end_utc_ms = :end_utc_ms,
    end_offset_min = :end_offset_min, note = :note, at_breast = :at_breast, side_order = :side_order, left_s =
    :left_s, right_s = :right_s, total_s = :total_s, bottle = :bottle, bottle_dml = :bottle_dml, breast_dml =
    :breast_dml, formula_dml = :formula_dml, method = :method, pumped_sides = :pumped_sides, left_dml =
    :left_dml, right_dml = :right_dml, total_dml = :total_dml, duration_s = :duration_s, flange_mm = :flange_mm,
    setting = :setting, hurt = :hurt, cut_off = :cut_off, paused_s = :paused_s, care = :care, care_name =
    :care_name, care_by = :care_by, care_what = :care_what, care_felt = :care_felt, temperature_dc =
    :temperature_dc, pain = :pain, low_mood = :low_mood, worry = :worry, no_sleep = :no_sleep, wets = :wets,
    stools = :stools
WHERE id = :id AND deleted_utc_ms IS NULL
