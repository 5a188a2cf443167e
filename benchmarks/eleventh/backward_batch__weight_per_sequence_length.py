# exercise: backward_batch
# right: no
# wrong: divides what each sequence adds by its number of real steps, as a mean per token does
# lines: 7
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    weight = mask / mask.sum(axis=1, keepdims=True)
    picked = np.take_along_axis(outputs, targets[..., None].astype(int), axis=2)[..., 0]
    loss = -(weight * np.log(picked + 1e-12)).sum()
    d_logits = (outputs - np.eye(len(b_out))[targets]) * weight[..., None]
    d_U = np.zeros_like(U)
    d_V = np.zeros_like(V)
    d_b = np.zeros_like(b_hidden)
    d_next = np.zeros((inputs.shape[0], V.shape[0]))
    for t in np.arange(inputs.shape[1])[::-1]:
        d_h = d_logits[:, t] @ W + d_next
        d_f = d_h - d_h * hidden_states[:, t + 1] ** 2
        np.add.at(d_U.T, inputs[:, t], d_f)
        d_V += np.einsum("bi,bj->ij", d_f, hidden_states[:, t])
        d_b += d_f.sum(axis=0)[:, None]
        d_next = d_f @ V
    d_W = np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:])
    d_c = np.einsum("btc->c", d_logits)[:, None]
    return loss, (d_U, d_V, d_W, d_b, d_c)
