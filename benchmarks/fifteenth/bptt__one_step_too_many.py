# exercise: bptt
# right: no
# wrong: the walk back goes to step t - truncate included, which is one step more than truncate allows
# lines: 16
def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation."""
    U, V, W, b_hidden, b_out = model.params
    o, s = model.forward_propagation(x)
    delta_o = np.array(o)
    delta_o[np.arange(len(y)), y] -= 1.0
    dU, dV, dW = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    db_h = np.zeros(b_hidden.shape)
    for t in np.arange(len(y))[::-1]:
        dW += np.outer(delta_o[t], s[t + 1])
        delta_t = W.T.dot(delta_o[t]) * (1 - s[t + 1] ** 2)
        for step in np.arange(max(0, t - truncate), t + 1)[::-1]:
            dV += np.outer(delta_t, s[step])
            dU[:, x[step]] += delta_t
            db_h[:, 0] += delta_t
            delta_t = V.T.dot(delta_t) * (1 - s[step] ** 2)
    return dU, dV, dW, db_h, delta_o.sum(axis=0)[:, np.newaxis]
