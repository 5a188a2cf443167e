# exercise: positions
# right: yes
# wrong: complex exponentials seen as pairs of floats, columns exchanged
# lines:
import numpy as np


def positions(length, size):
    j = np.arange(size // 2)
    waves = np.exp(1j * np.outer(np.arange(length), 10000.0 ** (-2 * j / size)))
    return waves.view(float).reshape(length, -1, 2)[..., ::-1].reshape(length, size)
