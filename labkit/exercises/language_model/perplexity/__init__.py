"""The face of perplexity: numbers and hints. No answer, no cases, no mistakes.

How many characters the model hesitates between.
"""

from labkit.engine import Face

FACE = Face(
    number="8.5",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "A batch of 10 tokens that cost 20 nats and one of 30 that cost 100: 120 nats"
        " for 40 tokens are 3 each, and the perplexity is e to the third, 20.1. "
        "Averages of the two batches would give other numbers.",
        "The batches differ in size. What do you have to add up, and what do you have to divide "
        "by, so that every token weighs the same? Does the exponential come before the mean or "
        "after?",
        "nothing is computed for a batch by itself\n\nwhat is exponentiated is one number",
    ),
)
