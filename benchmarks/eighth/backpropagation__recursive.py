# exercise: backpropagation
# right: yes
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    T = len(words)
    states, logp = tagger_states(words, params), log_forward(words, params)
    K = W.shape[0]
    d_s = np.exp(logp) - np.eye(K)[tags]

    def deltas(t, carried):
        if t < 0:
            return []
        h = states[t + 1]
        delta = (d_s[t] @ W + carried) * (h - h * h)
        return deltas(t - 1, delta @ V) + [delta]

    D = np.array(deltas(T - 1, np.zeros(len(V))))
    hot = np.eye(len(E))[words]
    loss = float(-np.einsum("tk,tk->", logp, np.eye(K)[tags]))
    return loss, (
        hot.T @ (D @ U),
        np.einsum("th,td->hd", D, E[words]),
        np.einsum("ti,tj->ij", D, states[:T]),
        np.einsum("tk,th->kh", d_s, states[1:]),
        D.sum(0)[:, None],
        d_s.sum(0)[:, None],
    )
