# exercise: backward_batch
# right: no
# wrong: Divides loss and gradients by the number of sequences, as for a mean.
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    eye = np.eye(W.shape[0])
    m = mask[:, :, None] / B
    err = (outputs - eye[targets]) * m
    loss = -(np.log((outputs * eye[targets]).sum(-1) + 1e-12) * m[..., 0]).sum()
    D = np.zeros(hidden_states[:, 1:].shape)
    nxt = np.zeros_like(D[:, 0])
    for t in reversed(range(T)):
        D[:, t] = (err[:, t] @ W + nxt) * (1 - hidden_states[:, t + 1] ** 2)
        nxt = D[:, t] @ V
    flat = lambda a: a.reshape(B * T, -1)
    d_U = flat(D).T @ eye[inputs.ravel()]
    d_V = flat(D).T @ flat(hidden_states[:, :-1])
    d_W = flat(err).T @ flat(hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, flat(D).sum(0)[:, None], flat(err).sum(0)[:, None])
