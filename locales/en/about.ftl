### What the app is, and where its content comes from.

about-title = About Milkpath
about-what = Milkpath shows gentle self-massage for a sore or clogged { -breast }, step by step, and asks first whether it is safe.
about-not-title = What it is not
about-not = It is not a doctor, gives no diagnosis and no doses, and does not replace care. If you are worried, call.
about-proof-title = How sure is this?
about-proof = Therapists use these strokes. One clinic study of 84 people found faster relief with a set of strokes done by trained staff. Nobody has tested them at home. Proof is limited, and the app takes the gentlest reading.
about-review-title = Who has checked it?
about-review = The content still waits for review by a lactation clinician. Until then, treat it as general information.
about-private-title = Your data
about-private = Everything stays on this phone. There is no account and no server.
about-sources = Sources
# Under each source that was read only in part.
about-mark-v = Read by us
about-mark-s = Read through another source
about-mark-r = From memory, not checked
about-licence = Free software, MIT or Apache { "2.0" }.
