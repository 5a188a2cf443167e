# exercise: backward_batch
# right: no
# wrong: the mask is put on the gradients at the states only, padded steps still add to the gradients of W and b_out
# lines: 13
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    b, t = np.indices((B, T))
    p = outputs[b, t, targets]
    loss = -np.log(p[mask] + 1e-12).sum()

    d_logits = np.array(outputs)
    d_logits[b, t, targets] -= 1
    d_f = np.zeros((B, T, len(V)))
    carry = 0.0
    for k in range(T - 1, -1, -1):
        d_h = d_logits[:, k] @ W + carry
        d_f[:, k] = np.where(mask[:, k, None], d_h * (1 - hidden_states[:, k + 1] ** 2), 0.0)
        carry = d_f[:, k] @ V

    d_U = np.zeros((U.shape[1], U.shape[0]))
    np.add.at(d_U, inputs, d_f)
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("bti,btj->ij", d_logits, hidden_states[:, 1:])
    d_b_hidden = d_f.sum((0, 1)).reshape(-1, 1)
    d_b_out = d_logits.sum((0, 1)).reshape(-1, 1)
    return loss, [d_U.T, d_V, d_W, d_b_hidden, d_b_out]
