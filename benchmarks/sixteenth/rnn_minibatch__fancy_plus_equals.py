# exercise: rnn_minibatch
# right: no
# wrong: when a token stands in two rows at the same step, its column of d_U gets only one of the two gradients
# lines: 21
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    probs, hs = forward_batch(inputs, state, params)
    rows = np.arange(B)
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_bh, d_bo = np.zeros_like(b_hidden), np.zeros_like(b_out)
    loss = 0.0
    carry = np.zeros((B, len(U)))
    for t in range(T)[::-1]:
        p = probs[:, t].copy()
        loss -= np.log(p[rows, targets[:, t]]).sum()
        p[rows, targets[:, t]] -= 1
        d_W += p.T @ hs[:, t + 1]
        d_bo += p.sum(0)[:, None]
        dz = (p @ W + carry) * (1 - hs[:, t + 1] ** 2)
        d_U[:, inputs[:, t]] += dz.T
        d_V += dz.T @ hs[:, t]
        d_bh += dz.sum(0)[:, None]
        carry = dz @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo), hs[:, -1]
