# exercise: rnn_minibatch
# right: no
# wrong: A token that occurs more than once gets only one of its shares in the gradient of U.
# lines: 20
def rnn_minibatch(inputs, targets, state, params):
    U, V, W, bh, bo = params
    probs, hs = forward_batch(inputs, state, params)
    B, T = inputs.shape
    rows, cols = np.ogrid[:B, :T]
    loss = -np.log(probs[rows, cols, targets]).sum()
    d_o = probs.copy()
    d_o[rows, cols, targets] -= 1
    d_z = np.zeros((B, T, len(V)))
    ahead = np.zeros((B, len(V)))
    for t in range(T - 1, -1, -1):
        d_z[:, t] = (d_o[:, t] @ W + ahead) * (1 - hs[:, t + 1] ** 2)
        ahead = d_z[:, t] @ V
    flat = d_z.reshape(B * T, -1)
    d_U = np.zeros_like(U)
    d_U[:, inputs.ravel()] += flat.T
    d_V = flat.T @ hs[:, :-1].reshape(B * T, -1)
    d_W = d_o.reshape(B * T, -1).T @ hs[:, 1:].reshape(B * T, -1)
    grads = (d_U, d_V, d_W, flat.sum(0)[:, None], d_o.sum((0, 1))[:, None])
    return loss, grads, hs[:, -1]
