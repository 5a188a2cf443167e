# exercise: rnn_step
# right: no
# wrong: the bias is added after the tanh instead of within, and the output is logits instead of probabilities
# lines: 10, 13
class Cell:
    def __init__(self, params):
        self.U, self.V, self.W, self.b_hidden, self.b_out = params

    def state(self, x, h_prev):
        return np.tanh(self.U @ x + self.V @ h_prev) + self.b_hidden

    def output(self, h):
        return self.W @ h + self.b_out


def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    cell = Cell(params)
    h = cell.state(x, h_prev)
    return h, cell.output(h)
