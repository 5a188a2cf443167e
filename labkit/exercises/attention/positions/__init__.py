"""The face of positions: numbers and hints. No answer, no cases, no mistakes.

What time it is, as a vector.
"""

from labkit.engine import Face

FACE = Face(
    number="12.4",
    minutes=8,
    difficulty=2,
    points=2,
    hints=(
        "Row t is the vector for time t. Its entries come in pairs: a sine and a cosine of one "
        "angle. Each pair turns more slowly than the one before it.",
        "The pair j stands in which two columns? What is the angle of pair 0 at time t, and how "
        "does the divisor grow from one pair to the next? Both entries of a pair use the same j.",
        "times as a column, numbers of the pairs as a row\n\nangles ← time over 10000 to the "
        "power of twice the pair's number over D\n\nsines into columns 0, 2, 4, …; cosines into "
        "columns 1, 3, 5, …",
    ),
)
