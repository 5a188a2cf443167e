"""The face of init_rnn: numbers and hints. No answer, no cases, no mistakes.

The parameters of an untrained network.
"""

from labkit.engine import Face

FACE = Face(
    number="3.2",
    minutes=18,
    difficulty=2,
    points=4,
    hints=(
        "Five arrays of given shapes, all drawn from `rng` or zero. A weight with more rows than "
        "columns has orthonormal columns; one with more columns than rows has orthonormal rows; "
        "a square one has both.",
        "`np.linalg.qr` of a tall random matrix gives a `Q` whose columns are orthonormal. What "
        "can you do to a tall matrix with orthonormal columns to get a wide one with orthonormal "
        "rows?",
        "a small helper, for given rows and columns:\n\ntall ← random normal numbers, the larger "
        "size first\n\nQ ← from the QR decomposition of tall\n\ngive Q back, turned if a wide "
        "matrix was asked for\n\nthen three calls of it, and two columns of zeros",
    ),
)
