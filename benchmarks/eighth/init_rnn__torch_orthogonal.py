# exercise: init_rnn
# right: no
# wrong: The weights are drawn by torch from its own global generator, so rng has no influence and the same seed gives other numbers each time.
# lines: 13
import torch


def init_rnn(hidden_size, vocab_size, rng):
    """Initialise RNN parameters with orthogonal weights."""

    def orthogonal(rows, cols):
        weight = torch.empty(rows, cols, dtype=torch.float64)
        torch.nn.init.orthogonal_(weight)
        return weight.numpy()

    U = orthogonal(hidden_size, vocab_size)
    V = orthogonal(hidden_size, hidden_size)
    W = orthogonal(vocab_size, hidden_size)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out
