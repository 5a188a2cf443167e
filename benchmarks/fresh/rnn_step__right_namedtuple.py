# exercise: rnn_step
# right: yes
# needs: softmax
from collections import namedtuple

Params = namedtuple("Params", "U V W b_hidden b_out")
Step = namedtuple("Step", "h o")

def rnn_step(x, h_prev, params):
    p = Params(*params)
    h = np.tanh(p.b_hidden + np.matmul(p.V, h_prev) + np.matmul(p.U, x))
    return Step(h, softmax(p.b_out + np.matmul(p.W, h)))
