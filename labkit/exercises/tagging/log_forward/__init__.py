"""The face of log_forward: numbers and hints. No answer, no cases, no mistakes.

Log-probabilities of every tag for every word.
"""

from labkit.engine import Face

FACE = Face(
    number="10.4",
    minutes=9,
    difficulty=2,
    points=4,
    hints=(
        "Turn every state but the first into K scores, and the scores of each word into "
        "logarithms of probabilities. Do not go through the probabilities themselves: a "
        "probability can be too small for a float, its logarithm cannot.",
        "Which row of the states belongs to word t? What is the logarithm of a quotient, and which "
        "part of softmax is the denominator? By which number may all scores of one word be moved "
        "without changing the result, so that exp never overflows?",
        "states of the sentence; all but the first times the output weights, plus bias → logits, a "
        "row for each word\n\nshifted ← logits less the largest of their row\n\nresult: shifted "
        "less the log of the sum of exponentials of their row",
    ),
    quiet=True,
)
