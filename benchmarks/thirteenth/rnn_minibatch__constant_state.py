# exercise: rnn_minibatch
# right: no
# wrong: The first step adds nothing to the gradient of V, as if a constant first state could not teach V anything.
# lines: 20
def rnn_minibatch(inputs, targets, state, params):
    outputs, hs = forward_batch(inputs, state, params)
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    b, t = np.ogrid[:B, :T]
    loss = -np.log(outputs[b, t, targets]).sum()
    d_o = outputs.copy()
    d_o[b, t, targets] -= 1
    d_a = np.zeros((B, T, len(V)))
    following = np.zeros((B, len(V)))
    for s in reversed(range(T)):
        d_a[:, s] = (d_o[:, s] @ W + following) * (1 - hs[:, s + 1] ** 2)
        following = d_a[:, s] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_a)
    d_V = np.einsum("bti,btj->ij", d_a[:, 1:], hs[:, 1:-1])
    d_W = np.einsum("bti,btj->ij", d_o, hs[:, 1:])
    grads = d_U, d_V, d_W, d_a.sum((0, 1))[:, None], d_o.sum((0, 1))[:, None]
    return loss, grads, hs[:, -1].copy()
