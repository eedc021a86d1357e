-- Whether somebody else did the strokes.
ALTER TABLE sessions ADD COLUMN by_helper INTEGER NOT NULL DEFAULT 0 CHECK (by_helper IN (0, 1));
