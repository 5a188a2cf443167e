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
        "With H = 3 and C = 14, `W_x` is (12, 14): rows 0 to 2 are the input gate's, at right "
        "angles to each other and of length 1; rows 3 to 5 are the forget gate's, drawn afresh, "
        "and so on. Rows of different blocks stand at any angle. Of the twelve entries of `b` "
        "three are not zero.",
        "What is orthonormal in a draw of 4H rows at once: each block, or the whole? Which joins "
        "arrays on top of each other? Which rows of `b` belong to the forget gate when the order "
        "is input, forget, candidate, output?",
        "nine draws in all: think of which arrays they make, and how high each draw is\n\n"
        "of the 4H hidden biases, 3H stay as zeros makes them",
    ),
)
