# exercise: lstm_step
# right: no
# wrong: takes the blocks in the order i, f, o, g, so the candidate and the output gate are exchanged (the unpacking of reshape)
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    H = len(h_prev)
    blocks = (W_x @ x + W_h @ h_prev + b).reshape(4, H, 1)
    i, f, o = sigmoid(blocks[:3])
    g = np.tanh(blocks[3])
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, [i, f, g, o]
