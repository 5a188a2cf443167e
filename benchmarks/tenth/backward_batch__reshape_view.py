# exercise: backward_batch
# right: no
# wrong: reshape gives a view of outputs, so the 1 at the target and the zeros of the padding are written into the caller's outputs
# lines: 8, 13, 14
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    (B, T), (C, H) = targets.shape, W.shape
    flat = outputs.reshape(B * T, C)
    rows, real = np.arange(B * T), mask.ravel()
    hit = flat[rows, targets.ravel()]
    loss = -np.log(np.where(real, hit, 1.0) + 1e-12).sum()

    flat[rows, targets.ravel()] -= 1.0
    flat[~real] = 0.0
    d_o = flat.reshape(B, T, C)

    d_f = np.zeros((B, T, H))
    nxt = np.zeros((B, H))
    for t in range(T)[::-1]:
        d_f[:, t] = (nxt + d_o[:, t].dot(W)) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = d_f[:, t].dot(V)

    one_hot = np.eye(C)[inputs]
    d_U = np.einsum("bth,btc->hc", d_f, one_hot)
    d_V = np.einsum("bth,btk->hk", d_f, hidden_states[:, :T])
    d_W = np.einsum("btc,bth->ch", d_o, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], flat.sum(0)[:, None])
