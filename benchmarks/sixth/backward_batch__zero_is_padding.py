# exercise: backward_batch
# right: no
# wrong: steps whose target is token 0 are taken for padding too, although only the mask says what is padding
# lines: 8
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    B, T = inputs.shape
    keep = mask & (targets != 0)
    probs = np.take_along_axis(outputs, targets[:, :, None].astype(int), axis=2)[:, :, 0]
    loss = -np.log(probs[keep] + 1e-12).sum()
    d_logits = outputs - np.eye(outputs.shape[2])[targets]
    d_logits[~keep] = 0
    d_h = d_logits @ W
    d_f = np.zeros_like(d_h)
    for t in reversed(range(T)):
        d_f[:, t] = d_h[:, t] * (1 - hidden_states[:, t + 1] ** 2)
        if t > 0:
            d_h[:, t - 1] += d_f[:, t] @ V
    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_f)
    d_V = np.einsum("bti,btj->ij", d_f, hidden_states[:, :-1])
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    return loss, (d_U, d_V, d_W, d_f.sum((0, 1))[:, None], d_logits.sum((0, 1))[:, None])
