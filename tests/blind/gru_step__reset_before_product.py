# exercise: gru_step
# right: no
# wrong: the reset gate is applied to h_prev before the product, as in the first paper, not to W_hn h + b_hn after it
# lines:
import numpy as np

from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    (Wr, Wz, Wn), (Ur, Uz, Un), (br, bz, bn), (cr, cz, cn) = (np.split(p, 3) for p in params)
    r = sigmoid(Wr @ x + br + Ur @ h_prev + cr)
    z = sigmoid(Wz @ x + bz + Uz @ h_prev + cz)
    n = np.tanh(Wn @ x + bn + Un @ (r * h_prev) + cn)
    return z * h_prev + (1 - z) * n, (r, z, n)
