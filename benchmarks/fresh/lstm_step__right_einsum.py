# exercise: lstm_step
# right: yes
from collections import namedtuple

Gates = namedtuple("Gates", "i f g o")

def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, W, b_out = params
    H = len(c_prev)
    blocks = lambda a: a.reshape(4, H, -1)
    s = np.einsum("khc,cj->khj", blocks(W_x), x) + np.einsum("khg,gj->khj", blocks(W_h), h_prev) + blocks(b)
    gates = Gates(*(np.tanh(v) if k == 2 else np.exp(-np.logaddexp(0, -v)) for k, v in enumerate(s)))
    c = np.add(gates.f * c_prev, gates.i * gates.g)
    return gates.o * np.tanh(c), c, gates
