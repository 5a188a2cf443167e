# exercise: backward_batch
# right: no
# wrong: the list of step gradients is time first, but it is lined up with tokens flattened sequence by sequence, so d_U gives gradients to the wrong tokens
# lines: 25
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    H, C = U.shape

    p = np.take_along_axis(outputs, targets[:, :, None].astype(int), axis=2)[:, :, 0]
    loss = -(np.log(p + 1e-12) * mask).sum()

    d_z = (outputs - np.eye(C)[targets]) * mask[:, :, None]
    steps = []
    carry = np.zeros((B, H))
    d_V = np.zeros_like(V)
    for t in range(T - 1, -1, -1):
        d_f = (d_z[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = d_f @ V
        d_V += d_f.T @ hidden_states[:, t]
        steps.insert(0, d_f)
    flat = np.concatenate(steps)

    d_U = np.zeros((C, H))
    np.add.at(d_U, inputs.reshape(-1), flat)
    d_W = np.einsum("btc,bth->ch", d_z, hidden_states[:, 1:])
    return loss, (d_U.T, d_V, d_W, flat.sum(0)[:, None], d_z.sum((0, 1))[:, None])
