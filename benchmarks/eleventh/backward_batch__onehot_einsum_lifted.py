# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C = U.shape[1]
    words = np.arange(C)
    read, wanted = inputs[..., None] == words, targets[..., None] == words
    real = np.asarray(mask)[..., None]
    loss = float(-np.log(np.maximum(outputs[wanted & real], 1e-15)).sum())
    delta = np.where(real, outputs - wanted, 0.0)
    after, before = hidden_states[:, 1:], hidden_states[:, :-1]
    down = np.einsum("btc,ch->tbh", delta, W)
    slopes = np.moveaxis(1 - after**2, 1, 0)
    back, chain = 0.0, []
    for d, s in zip(down[::-1], slopes[::-1]):
        g = (d + back) * s
        back = g @ V
        chain.insert(0, g)
    g = np.stack(chain, axis=1)
    d_U = np.einsum("bth,btc->hc", g, read.astype(float))
    d_V = np.einsum("bti,btj->ij", g, before)
    d_W = np.einsum("btc,bth->ch", delta, after)
    return loss, (d_U, d_V, d_W, g.sum((0, 1))[:, None], delta.sum((0, 1))[:, None])
