# exercise: rnn_step
# right: no
# wrong: softmax runs along axis 1, so all entries are 1; the state before is not multiplied by V
# lines: 18, 20
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
    h = np.tanh(U.dot(x) + h_prev + b_hidden)
    logits = W.dot(h) + b_out
    return h, softmax(logits, axis=1)
