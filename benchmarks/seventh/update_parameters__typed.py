# exercise: update_parameters
# right: no
# wrong: The default of the learning rate is 0.01 and not 0.001, so a call without lr makes a step ten times as long.
# lines: 11
from typing import Sequence


def update_parameters(
    params: Sequence[np.ndarray],
    grads: Sequence[np.ndarray],
    lr: float = 0.01,
) -> tuple:
    """Vanilla SGD update that returns new arrays."""
    return tuple(np.subtract(p, np.multiply(lr, g)) for p, g in zip(params, grads))
