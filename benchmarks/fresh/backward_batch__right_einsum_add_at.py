# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    rows, steps = np.nonzero(mask)
    picked = outputs[rows, steps, targets[rows, steps]]
    loss = -np.log(np.where(picked > 1e-15, picked, 1e-15)).sum()

    delta = np.zeros_like(outputs)
    delta[rows, steps] = outputs[rows, steps]
    delta[rows, steps, targets[rows, steps]] -= 1

    d_U = np.zeros_like(U)
    d_V, d_bh = np.zeros_like(V), np.zeros_like(b_hidden)
    back = np.zeros((B, len(V)))
    for t in range(T)[::-1]:
        h, before = hidden_states[:, t + 1], hidden_states[:, t]
        a = (np.einsum("bc,ch->bh", delta[:, t], W) + back) * (1 - h * h)
        np.add.at(d_U, (slice(None), inputs[:, t]), a.T)
        d_V += np.einsum("bh,bg->hg", a, before)
        d_bh += a.sum(axis=0)[:, None]
        back = np.einsum("bh,hg->bg", a, V)
    d_W = np.einsum("btc,bth->ch", delta, hidden_states[:, 1:])
    return float(loss), (d_U, d_V, d_W, d_bh, delta.sum(axis=(0, 1)).reshape(-1, 1))
