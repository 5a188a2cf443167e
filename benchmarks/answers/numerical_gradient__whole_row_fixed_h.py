# exercise: numerical_gradient
# right: no
# wrong: two: nudges whole rows at once (param[row] += h), not entries; the step is always 1e-5, h is ignored
import numpy as np


def numerical_gradient(loss, param, h=1e-5):
    step = 1e-5
    gradient = np.zeros_like(param)
    rows = param if param.ndim else param[None]
    out = gradient if gradient.ndim else gradient[None]
    for r in range(len(rows)):
        kept = np.copy(rows[r])
        rows[r] = kept + step
        up = loss()
        rows[r] = kept - step
        down = loss()
        rows[r] = kept
        out[r] = (up - down) / (2 * step)
    return gradient
