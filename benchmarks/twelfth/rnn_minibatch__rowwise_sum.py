# exercise: rnn_minibatch
# right: yes
def rnn_minibatch(inputs, targets, state, params):
    def one(b):
        rows = slice(b, b + 1)
        probs, hs = forward_batch(inputs[rows], state[rows].copy(), params)
        real = np.full(inputs[rows].shape, True)
        loss, grads = backward_batch(inputs[rows], probs, hs, targets[rows], real, params)
        return loss, grads, hs[0, -1]

    losses, grads, last = zip(*map(one, range(len(inputs))))
    return float(sum(losses)), tuple(sum(g) for g in zip(*grads)), np.stack(last)
