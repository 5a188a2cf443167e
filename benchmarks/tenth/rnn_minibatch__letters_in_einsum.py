# exercise: rnn_minibatch
# right: no
# wrong: the two letters of the gradient of V are exchanged, so it comes out transposed
# lines: 18
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, b_hidden, b_out = params
    outputs, h = forward_batch(inputs, state, params)
    picked = np.take_along_axis(outputs, targets[:, :, None], axis=2)
    loss = -np.log(picked).sum()
    d_o = outputs - np.eye(W.shape[0])[targets]
    d_f = d_o @ W
    for t in range(inputs.shape[1] - 1, -1, -1):
        d_f[:, t] *= 1 - h[:, t + 1] ** 2
        if t:
            d_f[:, t - 1] += d_f[:, t] @ V
    one_hot = np.eye(U.shape[1])[inputs]
    d_U = np.einsum("bth,btc->hc", d_f, one_hot)
    d_V = np.einsum("btj,bti->ij", d_f, h[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_o, h[:, 1:])
    sums = [g.sum(axis=(0, 1)).reshape(-1, 1) for g in (d_f, d_o)]
    return loss, (d_U, d_V, d_W, *sums), h[:, -1]
