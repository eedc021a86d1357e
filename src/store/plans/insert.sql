INSERT INTO plans (plan, accepted_utc_ms, accepted_offset_min, came, ended_utc_ms, ended_offset_min)
VALUES (:plan, :accepted_utc_ms, :accepted_offset_min, :came, :ended_utc_ms, :ended_offset_min)
