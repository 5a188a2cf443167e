"""The face of median: numbers and hints. No answer, no cases, no mistakes."""

from labkit.engine import Face

FACE = Face(
    number="1.2",
    minutes=10,
    difficulty=2,
    points=3,
    hints=(
        "As many numbers lie below the median as above it.",
        "In which order must the numbers stand before one of them is in the middle, and how many "
        "are in the middle when their count is even?",
        "put the numbers in order\n\ntake the middle one, or the two that share the middle\n\n"
        "of two, the mean",
    ),
)
