# exercise: init_rnn
# right: no
# wrong: The weights are drawn by torch from its own global state and not from rng, so the same seed does not give the same network.
# lines: 12
import torch
import torch.nn as nn


def init_rnn(hidden_size, vocab_size, rng):
    def make(rows, cols):
        w = torch.empty(rows, cols, dtype=torch.float64)
        nn.init.orthogonal_(w)
        return w.numpy()

    U = make(hidden_size, vocab_size)
    V = make(hidden_size, hidden_size)
    W = make(vocab_size, hidden_size)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
