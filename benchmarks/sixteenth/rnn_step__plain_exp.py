# exercise: rnn_step
# right: no
# wrong: The exponentials of the logits are taken without taking the largest one away, so large logits give NaN.
# lines: 12
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params

    def cell(x, h):
        return np.tanh(b_hidden + V @ h + U @ x)

    def readout(h):
        scores = np.exp(W @ h + b_out)
        return scores / scores.sum()

    h = cell(x, h_prev)
    return h, readout(h)
