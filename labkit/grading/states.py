"""Where a result stands, which is never a score."""

GRADED = "graded"
NOT_WRITTEN = "not written"
NOT_SUBMITTED = "not submitted"
UNREADABLE = "unreadable"
FAULT = "grader's fault"
LOOK = "needs a look"
WAITING = "not graded yet"  # only in the files of a run that was stopped

# Of a drill.
MENDED = "mended"
NOT_MENDED = "not mended"
NOT_PASSED = "exercise not passed"  # a drill is handed out once it has
UNTOLD = "fault not known"  # no name is written in the call that planted it

ALL = (GRADED, LOOK, NOT_WRITTEN, NOT_SUBMITTED, UNREADABLE, FAULT)
# Without a verdict these leave the points open, and a gradebook's cell empty.
OPEN = (NOT_SUBMITTED, UNREADABLE, FAULT, LOOK, WAITING)
