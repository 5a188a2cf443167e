"""The face of mean: numbers and hints. No answer, no cases, no mistakes."""

from labkit.engine import Face

FACE = Face(
    number="1.1",
    minutes=5,
    difficulty=1,
    points=2,
    hints=(
        "The mean is the one number that could stand in every place without changing the total.",
        "How many places share the total?",
        "total ← all numbers added\n\ndivide it by how many there are",
    ),
)
