"""The face of init_lstm: numbers and hints. No answer, no cases, no mistakes.

An untrained network that does not forget at once.
"""

from labkit.engine import Face

FACE = Face(
    number="11.1",
    minutes=10,
    difficulty=1,
    points=2,
    hints=(
        "Four gates, four blocks of H rows: each block is a draw of its own, as orthonormal as "
        "lab 03's weights. All biases are zero but those of the forget gate.",
        "Which of the matrices that `init_rnn` draws has the shape of one block of `W_x`, and "
        "which that of one block of `W_h`? Are four blocks from four draws the same as one draw "
        "of a matrix with 4 H rows? Which rows of `b` belong to the forget gate?",
        "draw four plain networks\n\nW_x ← their input matrices, one below the other; W_h ← "
        "their recurrent ones; W ← the output matrix of one\n\nb ← zeros, then the forget "
        "gate's H rows filled; b_out ← zeros",
    ),
)
