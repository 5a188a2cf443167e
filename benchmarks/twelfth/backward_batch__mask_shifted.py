# exercise: backward_batch
# right: no
# wrong: Silences the step where the following one is padding too, so the last real step of each shorter row is lost in the gradients.
# lines: 9
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    eye = np.eye(len(W))
    keep = mask.copy()
    keep[:, :-1] &= mask[:, 1:]
    g = (outputs - eye[targets]) * keep[..., None]
    prob = (outputs * eye[targets]).sum(-1)
    loss = -np.log(prob[mask] + 1e-12).sum()
    grads = [np.zeros_like(p) for p in params]
    carry = 0
    for t in range(mask.shape[1] - 1, -1, -1):
        df = (g[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = df @ V
        parts = (df.T @ eye[inputs[:, t]], df.T @ hidden_states[:, t], g[:, t].T @ hidden_states[:, t + 1],
                 df.sum(0)[:, None], g[:, t].sum(0)[:, None])
        grads = [a + b for a, b in zip(grads, parts)]
    return loss, grads
