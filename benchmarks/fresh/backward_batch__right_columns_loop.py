# exercise: backward_batch
# right: yes
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    U, V, W, b_hidden, b_out = params
    grads = d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in params]
    H = len(V)
    loss = 0.0
    nxt = np.zeros((H, len(inputs)))
    for t in range(inputs.shape[1] - 1, -1, -1):
        e = outputs[:, t].T.copy()                                # (C, B)
        for b in range(len(inputs)):
            if mask[b, t]:
                loss -= np.log(max(e[targets[b, t], b], 1e-9))
                e[targets[b, t], b] -= 1
            else:
                e[:, b] = 0
        h_new, h_old = hidden_states[:, t + 1].T, hidden_states[:, t].T
        d_W += e @ h_new.T
        d_bo += e.sum(axis=1, keepdims=True)
        d = (W.T @ e + nxt) * (1 - h_new**2)
        d_V += d @ h_old.T
        d_bh += d.sum(axis=1, keepdims=True)
        for b, token in enumerate(inputs[:, t]):
            d_U[:, token] += d[:, b]
        nxt = V.T @ d
    return loss, grads
