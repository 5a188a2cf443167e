# exercise: backward_batch
# right: no
# wrong: The loss is summed over padded steps too, and the biases' gradients are flat in place of columns.
# lines: 9, 20
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    logp = np.log(np.take_along_axis(outputs, targets[..., None], axis=2) + 1e-12)
    loss = -logp.sum()
    err = np.where(mask[..., None], outputs - np.eye(len(W))[targets], 0)
    d_f = np.zeros((B, T, len(V)))
    carry = 0
    for t in range(T - 1, -1, -1):
        d_f[:, t] = (err[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = d_f[:, t] @ V
    d_U = np.zeros(U.T.shape)
    np.add.at(d_U, inputs, d_f)
    d_V = sum(d_f[b].T @ hidden_states[b, :-1] for b in range(B))
    d_W = sum(err[b].T @ hidden_states[b, 1:] for b in range(B))
    return loss, (d_U.T, d_V, d_W, d_f.sum(axis=(0, 1)), err.sum(axis=(0, 1)))
