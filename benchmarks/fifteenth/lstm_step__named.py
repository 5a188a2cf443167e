# exercise: lstm_step
# right: no
# wrong: the blocks are taken in the order forget, input, candidate, output
# lines: 12
from collections import namedtuple

Gates = namedtuple("Gates", "i f g o")


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, _, _ = params
    f, i, g, o = np.vsplit(W_x @ x + W_h @ h_prev + b, 4)
    gates = Gates(i=sigmoid(i), f=sigmoid(f), g=np.tanh(g), o=sigmoid(o))
    c = gates.f * c_prev + gates.i * gates.g
    h = gates.o * np.tanh(c)
    return h, c, gates
