"""The face of init_lstm: numbers and hints. No answer, no cases, no mistakes.

The parameters of an untrained LSTM.
"""

from labkit.engine import Face

FACE = Face(
    number="11.1",
    minutes=7,
    difficulty=1,
    points=3,
    hints=(
        "Five arrays. Two of them are four blocks on top of each other, and each block is a draw "
        "of its own. All biases are zero but those of one block.",
        "What is orthonormal in a draw of 4H rows at once: each block, or the whole? Which joins "
        "arrays on top of each other? Which rows of `b` belong to the forget gate when the order "
        "is input, forget, candidate, output?",
        "nine draws in all: think of which arrays they make, and how high each draw is\n\n"
        "of the 4H hidden biases, 3H stay as zeros makes them",
    ),
)
