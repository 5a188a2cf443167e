# exercise: backward_batch
# right: no
# wrong: the 1 at the target is taken away from a copy that indexing with the mask makes, and the gradient keeps the whole probability
# lines: 11
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    real = np.arange(mask.sum())
    loss = -np.log(outputs[mask][real, targets[mask]] + 1e-12).sum()

    d_logits = np.array(outputs)
    d_logits[mask][real, targets[mask]] -= 1.0
    d_logits[~mask] = 0.0

    d_f = np.zeros_like(hidden_states[:, 1:])
    carry = np.zeros_like(hidden_states[:, 0])
    for t in reversed(range(inputs.shape[1])):
        d_f[:, t] = (d_logits[:, t] @ W + carry) * (1 - hidden_states[:, t + 1] ** 2)
        carry = d_f[:, t] @ V
    d_U = np.zeros_like(U.T)
    np.add.at(d_U, inputs, d_f)
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("bti,btj->ij", d_logits, hidden_states[:, 1:])
    return loss, (d_U.T, d_V, d_W, d_f.sum((0, 1))[:, None], d_logits.sum((0, 1))[:, None])
