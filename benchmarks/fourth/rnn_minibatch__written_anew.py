# exercise: rnn_minibatch
# right: yes

def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    read = U.T[inputs] + b_hidden[:, 0]

    states = [state]
    for t in range(T):
        states.append(np.tanh(read[:, t] + states[t] @ V.T))
    after = np.stack(states[1:], axis=1)
    before = np.stack(states[:-1], axis=1)

    logits = after @ W.T + b_out[:, 0]
    logits -= logits.max(axis=-1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True))
    right = (*np.ogrid[:B, :T], targets)
    loss = -log_p[right].sum()

    d_o = np.exp(log_p)
    d_o[right] -= 1
    d_f = d_o @ W
    for t in reversed(range(T)):
        if t < T - 1:
            d_f[:, t] += d_f[:, t + 1] @ V
        d_f[:, t] *= 1 - after[:, t] ** 2

    d_U = np.zeros(U.shape)
    np.add.at(d_U.T, inputs, d_f)
    d_V = np.einsum("bti,btj->ij", d_f, before)
    d_W = np.einsum("btc,bth->ch", d_o, after)
    grads = d_U, d_V, d_W, d_f.sum(axis=(0, 1))[:, None], d_o.sum(axis=(0, 1))[:, None]
    return loss, grads, states[-1]
