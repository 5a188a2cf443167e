# exercise: gru_step
# right: no
# wrong: two: the candidate is a sigmoid, not a tanh; b_h is left out of the reset and update gates
# lines:
from labkit.reference import sigmoid


def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    wx, wh, bx, bh = (p.reshape(3, -1, p.shape[1]) for p in params)
    r, z = (sigmoid(wx[k] @ x + wh[k] @ h_prev + bx[k]) for k in (0, 1))
    n = sigmoid(wx[2] @ x + bx[2] + r * (wh[2] @ h_prev + bh[2]))
    return z * h_prev + (1 - z) * n, (r, z, n)
