# exercise: layer_norm
# right: no
# wrong: divides by the variance plus eps itself, the root is missing
# lines:
import numpy as np


def layer_norm(x, gain, bias, eps=1e-5):
    flat = np.reshape(x, (-1, x.shape[-1]))
    rows = []
    for row in flat:
        row = row - row.mean()
        rows.append(gain * row / (np.mean(row**2) + eps) + bias)
    return np.reshape(rows, x.shape)
