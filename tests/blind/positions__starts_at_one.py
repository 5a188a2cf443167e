# exercise: positions
# right: no
# wrong: time is counted from 1, so row t holds the vector for t + 1 (np.arange(1, length + 1))
# lines:
import numpy as np


def positions(length, size):
    times = np.arange(1, length + 1)[:, None]
    pairs = np.arange(size // 2)
    waves = np.exp(1j * times / 10000 ** (2 * pairs / size))
    return np.stack([waves.imag, waves.real], axis=-1).reshape(length, size)
