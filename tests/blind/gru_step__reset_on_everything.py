# exercise: gru_step
# right: no
# wrong: the reset gate multiplies the input's part of the candidate as well (n)
# lines:
import numpy as np

from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    H = h_prev.shape[0]
    from_x = params[0] @ x + params[2]
    from_h = params[1] @ h_prev + params[3]
    cut = lambda column, k: column[k * H : k * H + H]  # noqa: E731
    r = sigmoid(cut(from_x, 0) + cut(from_h, 0))
    z = sigmoid(cut(from_x, 1) + cut(from_h, 1))
    n = np.tanh(r * (cut(from_x, 2) + cut(from_h, 2)))
    h = z * h_prev + (1 - z) * n
    return h, (r, z, n)
