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
        "Put the tokens of all batches into one heap. What did a token cost on average, in nats? "
        "The perplexity is e to that power.",
        "The batches differ in size. What do you have to add up, and what do you have to divide "
        "by, so that every token weighs the same? Does the exponential come before the mean or "
        "after?",
        "all nats ← sum of the losses\n\nall tokens ← sum of the counts\n\ne to the power of "
        "nats a token",
    ),
)
