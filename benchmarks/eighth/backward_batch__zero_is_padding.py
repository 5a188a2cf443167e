# exercise: backward_batch
# right: no
# wrong: Padding is recognised by the target 0 and not by the mask, so real steps whose target is token 0 are left out and padding with another index counts.
# lines: 11
PAD = 0


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    C, H = W.shape
    keep = targets != PAD
    rows = np.arange(C)[None, None, :] == targets[:, :, None]
    loss = -(np.log(np.clip(outputs, 1e-12, None)) * rows)[keep].sum()
    delta = np.where(keep[:, :, None], outputs - rows, 0.0)

    d_U = np.zeros((H, C))
    d_V, d_W = np.zeros((H, H)), np.zeros((C, H))
    d_bh, d_bo = np.zeros((H, 1)), np.zeros((C, 1))
    later = np.zeros((len(inputs), H))
    for t in range(inputs.shape[1] - 1, -1, -1):
        before, now = hidden_states[:, t], hidden_states[:, t + 1]
        d_W += delta[:, t].T @ now
        d_bo += delta[:, t].sum(0)[:, None]
        d_f = (delta[:, t] @ W + later) * (1 - now**2)
        d_V += d_f.T @ before
        d_bh += d_f.sum(0)[:, None]
        for token, row in zip(inputs[:, t], d_f):
            d_U[:, token] += row
        later = d_f @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
