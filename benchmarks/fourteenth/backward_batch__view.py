# exercise: backward_batch
# right: no
# wrong: reshape gives a view, so the ones are taken from the outputs that came in
# lines: 10, 14
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T, C = outputs.shape
    H = len(V)
    flat_targets = targets.reshape(-1)
    flat = outputs.reshape(-1, C)
    picked = flat[np.arange(B * T), flat_targets]
    loss = np.sum(np.where(mask.reshape(-1), -np.log(picked + 1e-12), 0))

    flat[np.arange(B * T), flat_targets] -= 1
    d_logits = (flat * mask.reshape(-1, 1)).reshape(B, T, C)
    d_states = d_logits @ W
    d_pre = np.empty((B, T, H))
    later = np.zeros((B, H))
    for t in reversed(range(T)):
        d_pre[:, t] = (d_states[:, t] + later) * (1 - hidden_states[:, t + 1] ** 2)
        later = d_pre[:, t] @ V

    d_U = np.zeros_like(U)
    for i in range(C):
        d_U[:, i] = d_pre[inputs == i].sum(axis=0)
    d_V = d_pre.reshape(-1, H).T @ hidden_states[:, :-1].reshape(-1, H)
    d_W = d_logits.reshape(-1, C).T @ hidden_states[:, 1:].reshape(-1, H)
    return loss, (d_U, d_V, d_W, d_pre.sum((0, 1))[:, None], d_logits.sum((0, 1))[:, None])
