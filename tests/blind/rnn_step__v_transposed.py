# exercise: rnn_step
# right: no
# wrong: V is transposed
# lines: 18
# needs: softmax
import numpy as np


def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params
    past = np.einsum("ij,ik->jk", V, h_prev)
    h = np.tanh(np.einsum("ij,jk->ik", U, x) + past + b_hidden)
    return h, softmax(np.einsum("ij,jk->ik", W, h) + b_out)
