# exercise: rnn_minibatch
# right: no
# wrong: a plain += with an index array adds to a column of U only once for each batch column, so a token that stands in two rows at the same step counts once
# lines: 14
class Tape:
    def __init__(self, params):
        self.params = params
        self.grads = [np.zeros_like(p) for p in params]

    def pull(self, tokens, before, after, d_o, later):
        _, V, W, _, _ = self.params
        d_a = (d_o @ W + later) * (1 - after * after)
        g_U, g_V, g_W, g_b, g_c = self.grads
        g_U[:, tokens] += d_a.T
        g_V += d_a.T @ before
        g_W += d_o.T @ after
        g_b += d_a.sum(0, keepdims=True).T
        g_c += d_o.sum(0, keepdims=True).T
        return d_a @ V


def rnn_minibatch(inputs, targets, state, params):
    outputs, states = forward_batch(inputs, state, params)
    picked = np.take_along_axis(outputs, targets[:, :, None], axis=2)
    d_out = outputs - np.eye(outputs.shape[2])[targets]
    tape, later = Tape(params), 0.0
    for t in reversed(range(inputs.shape[1])):
        later = tape.pull(inputs[:, t], states[:, t], states[:, t + 1], d_out[:, t], later)
    return -np.sum(np.log(picked)), tuple(tape.grads), states[:, -1]
