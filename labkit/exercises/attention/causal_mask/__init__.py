"""The face of causal_mask: numbers and hints. No answer, no cases, no mistakes.

Nobody may look into the future.
"""

from labkit.engine import Face

FACE = Face(
    number="12.3",
    minutes=4,
    difficulty=1,
    points=1,
    hints=(
        "A square of booleans: row t is for the query at time t, column s for the key at time s. "
        "True says that t may look at s.",
        "What are the first and the last place that the query at t = 0 may look at, and those of "
        "the last query? May a query look at its own place?",
        "compare every column's number with every row's, all at once\n"
        "\n"
        "which comparison leaves the diagonal True?",
    ),
)
