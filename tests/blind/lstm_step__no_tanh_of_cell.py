# exercise: lstm_step
# right: no
# wrong: the output gate lets out the cell itself, not its tanh (h = gate("o") * c)
# lines:
import numpy as np

from labkit.reference import sigmoid


def lstm_step(x, h_prev, c_prev, params):
    H = h_prev.shape[0]
    total = params[0] @ x + params[1] @ h_prev + params[2]
    where = {name: slice(k * H, (k + 1) * H) for k, name in enumerate("ifgo")}

    def gate(name):
        squash = np.tanh if name == "g" else sigmoid
        return squash(total[where[name]])

    c = gate("f") * c_prev + gate("i") * gate("g")
    h = gate("o") * c
    return h, c, tuple(gate(name) for name in "ifgo")
