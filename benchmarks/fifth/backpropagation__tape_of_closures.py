# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, _, _ = params
    states, logs = tagger_states(words, params), log_forward(words, params)
    d_E, d_U, d_V, d_W, d_bh, d_bo = grads = tuple(np.zeros(p.shape) for p in params)

    def undo(t):
        w, k = int(words[t]), int(tags[t])
        before, h = states[t][:, None], states[t + 1][:, None]

        def back(arriving):
            o = np.exp(logs[t])[:, None]
            o[k] -= 1
            np.add(d_W, o @ h.T, out=d_W)
            np.add(d_bo, o, out=d_bo)
            z = (W.T @ o + arriving) * h * (1 - h)
            np.add(d_bh, z, out=d_bh)
            np.add(d_V, z @ before.T, out=d_V)
            np.add(d_U, np.outer(z, E[w]), out=d_U)
            d_E[w] += (U.T @ z).ravel()
            return V.T @ z

        return back

    tape = [undo(t) for t in range(len(words))]
    g = np.zeros((V.shape[0], 1))
    while tape:
        g = tape.pop()(g)
    return -sum(logs[t, tags[t]] for t in range(len(words))), grads
