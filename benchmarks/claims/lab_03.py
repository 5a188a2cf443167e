"""Claims of lab 03: untrained probabilities, how long a state lives, units that seem to count."""

from functools import cache

import numpy as np

from claims.frame import Claim, cells


@cache
def lab(shift):
    """The notebook's cells, with all of its seeds moved; `counting-picture` draws its network."""
    return cells("03", "step-look", "norms-picture", "counting-picture", shift=shift)


def length(shift, sd=None):
    """Of the state, after 30 silent steps."""
    return float(np.linalg.norm(lab(shift)["silent_states"](0, sd)[-1]))


@cache
def correlations(shift, by_hand=False):
    """Of the 50 units of each of ten networks with the count, in absolute value: (10, 50)."""
    scope, found = lab(shift), []
    for seed in range(shift, shift + 10):
        params = scope["init_rnn"](50, 4, np.random.default_rng(seed))
        if by_hand:
            params[0][0], params[1][0] = (0.05, -0.05, 0, 0), 0
            params[1][0, 0] = 1
        how = scope["forward_pass"], params, scope["word_to_idx"]
        found.append(np.abs(scope["plots"].counting_units(*how).data["correlations"]))
    return np.array(found)


CLAIMS = [
    Claim(
        cell="step-see", says="four probabilities between 0.08 and 0.5",
        measure=lambda shift: lab(shift)["o"].min() >= 0.08 and lab(shift)["o"].max() <= 0.5,
    ),
    *(
        Claim(
            cell="norms-see", says=says, measure=lambda shift, sd=sd: length(shift, sd),
            low=low, high=high, of="length",
        )
        for says, sd, low, high in (
            ("the orthonormal network between 0.66 and 0.70", None, 0.66, 0.70),
            ("$s = 0.1$ below 0.005", 0.1, 0, 0.005),
            ("$s = 1$ between 6.1 and 7", 1, 6.1, 7),
            ("anywhere from 0.02 to 3.2", 50**-0.5, 0.02, 3.2),
        )
    ),
    Claim(
        cell="counting-idea", says="$|r|$ between 0.5 and 0.9 in 50 seeds",
        measure=lambda shift: correlations(shift).max(axis=1).min() >= 0.5
        and correlations(shift).max() <= 0.9,
    ),
    Claim(
        cell="counting-idea", says="half of them above 0.77",
        measure=lambda shift: np.median(correlations(shift).max(axis=1)), low=0.74, high=0.8,
        of="median of ten networks",
    ),
    Claim(
        cell="counting-idea", says="The middle one of the 50 units has 0.2 to 0.5",
        measure=lambda shift: np.median(correlations(shift), axis=1).mean(), low=0.2, high=0.5,
    ),
    Claim(
        cell="by-hand-see", says="unit 0 first, with $r$ near 0.96",
        measure=lambda shift: all(
            row.argmax() == 0 and abs(row[0] - 0.96) < 0.005 for row in correlations(shift, True)
        ),
    ),
]  # fmt: skip
