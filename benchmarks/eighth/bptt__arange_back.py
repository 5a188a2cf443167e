# exercise: bptt
# right: no
# wrong: the errors walk back one step more than truncate says, and the two bias gradients are flat vectors and not columns
# lines: 11, 18
def bptt(model, x, y, bptt_truncate=4, truncate=None):
    truncate = bptt_truncate if truncate is None else truncate
    U, V, W, b_hidden, b_out = model.params
    T = len(y)
    o, s = model.forward_propagation(x)
    dLdU, dLdV, dLdW = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    dLdb, dLdc = np.zeros(len(b_hidden)), np.zeros(len(b_out))
    delta_o = np.array(o)
    delta_o[np.arange(T), y] -= 1.0
    for t in np.arange(T)[::-1]:
        dLdW += np.outer(delta_o[t], s[t + 1])
        dLdc += delta_o[t]
        delta_t = W.T.dot(delta_o[t]) * (1 - s[t + 1] ** 2)
        for step in np.arange(max(0, t - truncate), t + 1)[::-1]:
            dLdV += np.outer(delta_t, s[step])
            dLdU[:, x[step]] += delta_t
            dLdb += delta_t
            delta_t = V.T.dot(delta_t) * (1 - s[step] ** 2)
    return dLdU, dLdV, dLdW, dLdb, dLdc
