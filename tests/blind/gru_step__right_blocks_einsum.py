# exercise: gru_step
# right: yes
# wrong: weights as 3-d arrays of blocks, einsum, the new state by linear interpolation
# lines:
import numpy as np

from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    H = len(h_prev)
    W_x, W_h, b_x, b_h = (p.reshape(3, H, -1) for p in params)
    now = np.einsum("khc,cj->khj", W_x, x) + b_x
    past = np.einsum("khi,ij->khj", W_h, h_prev) + b_h
    r, z = sigmoid((now + past)[:2])
    n = np.tanh(now[2] + past[2] * r)
    return n + z * (h_prev - n), (r, z, n)
