# exercise: init_rnn
# right: no
# wrong: the biases are drawn at random too, not zero
import numpy as np


def init_rnn(hidden_size, vocab_size, rng):
    params = []
    for rows, cols in ((hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)):
        q, r = np.linalg.qr(rng.normal(size=(max(rows, cols), min(rows, cols))))
        params.append(q if rows > cols else q.T)
    for size in (hidden_size, vocab_size):
        params.append(rng.normal(scale=0.01, size=(size, 1)))
    return tuple(params)
