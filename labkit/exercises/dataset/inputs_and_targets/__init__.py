"""The face of inputs_and_targets: numbers and hints. No answer, no cases, no mistakes.

A sequence as inputs and targets, the same words one step apart.
"""

from labkit.engine import Face

FACE = Face(
    number="2.1",
    minutes=5,
    difficulty=1,
    points=2,
    hints=(
        "Write the sequence down twice, the second copy moved one place to the left, "
        "and look at it column by column: above is what was read, below what should "
        "be said. At each end one word has no partner. Those two are left out, one "
        "from each copy.",
        "After the last word nothing comes, and before the first word nothing is read. Which "
        "word can therefore never be an input, and which one can never be a target?",
        "two slices of one sequence, equally long: each leaves out one word, and not the same "
        "one\n\nthe first of them is what is read",
    ),
)
