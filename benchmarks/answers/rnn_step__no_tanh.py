# exercise: rnn_step
# right: no
# wrong: the sum is handed on as it is, tanh is missing
from labkit.reference import softmax


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = sum((U @ x, V @ h_prev, b_hidden))
    logits = sum((W @ h, b_out))
    return h, softmax(logits, axis=0)
