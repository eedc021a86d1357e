### The guides and their pages.

guides-title = Guides
guides-sessions = Whole sessions
guides-parts = Parts
guides-when-title = When
guides-not-title = Not when
guides-note-title = How sure is this?
# Labels in place of the evidence codes.
guides-evidence-e1 = One clinic study
guides-evidence-e2 = Clinic reports without comparison
guides-evidence-e3 = Expert guidance
guides-evidence-e4 = Therapists' practice
guides-evidence-d = Our own careful choice
# Headings of a page.
guides-steps = Steps
guides-sources = Sources
# The main button of a page.
guides-start = Check in and start
# Why it cannot be started now.
guides-resting = This one is resting until you have been seen.
