# exercise: backpropagation
# right: no
# wrong: the gradients of a word that comes again are averaged instead of added
# lines: 28
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    loss = 0.0
    dE, dU, dV, dW, db, dc = (np.zeros_like(p) for p in params)
    vectors = {}
    carry = np.zeros((V.shape[0], 1))
    for t in range(len(words) - 1, -1, -1):
        w, k = words[t], tags[t]
        loss -= logs[t, k]
        dz = np.exp(logs[t])[:, None]
        dz[k] -= 1
        h, before = states[t + 1][:, None], states[t][:, None]
        dW += dz @ h.T
        dc += dz
        da = (W.T @ dz + carry) * h * (1 - h)
        dU += da @ E[[w]]
        dV += da @ before.T
        db += da
        vectors.setdefault(int(w), []).append((U.T @ da)[:, 0])
        carry = V.T @ da
    for w, list_of in vectors.items():
        dE[w] = np.mean(list_of, axis=0)
    return loss, (dE, dU, dV, dW, db, dc)
