"""The face of clip_by_value: numbers and hints. No answer, no cases, no mistakes.

A limit for every entry.
"""

from labkit.engine import Face

FACE = Face(
    number="7.3",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "Each entry is judged alone: with a limit of 5, the entries 7, -0.3 and -12 "
        "become 5, -0.3 and -5. Entries that are small already do not notice. Because"
        " large ones are cut and small ones are not, the direction of the whole may "
        "change.",
        "Which two numbers are the walls? A gradient of -7 with a limit of 5: on which wall does "
        "it end? Is there a NumPy function that takes an array, a lower and an upper wall?",
        "no norm, no factor: it is a question asked of each entry\n"
        "\n"
        "five new arrays, in the order of the old ones",
    ),
)
