# exercise: backward_batch
# right: no
# wrong: lists the gradients step by step and the tokens sequence by sequence before sorting them together, so the columns of d_U get gradients of other tokens
# lines: 23
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    C = W.shape[0]
    p = np.take_along_axis(outputs, targets[:, :, None].astype(np.int64), axis=2)[:, :, 0]
    loss = -np.log(p[mask] + 1e-12).sum()
    d_o = (outputs - (targets[:, :, None] == np.arange(C))) * mask[:, :, None]

    d_V = np.zeros_like(V)
    carry = 0.0
    layers = []
    for t in reversed(range(T)):
        d_f = (d_o[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        d_V += d_f.T @ hidden_states[:, t]
        carry = d_f @ V
        layers.insert(0, d_f)

    flat = np.concatenate(layers)
    tokens = inputs.ravel()
    order = np.argsort(tokens, kind="stable")
    kinds, starts = np.unique(tokens[order], return_index=True)
    d_U = np.zeros_like(U)
    d_U[:, kinds] = np.add.reduceat(flat[order], starts, axis=0).T
    d_W = np.tensordot(d_o, hidden_states[:, 1:], axes=([0, 1], [0, 1]))
    return loss, (d_U, d_V, d_W, flat.sum(0)[:, None], d_o.sum((0, 1))[:, None])
