# exercise: backpropagation
# right: no
# wrong: The gradient of V is made with the states after each word instead of those before it.
# lines: 26
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    after = tagger_states(words, params)[1:]
    log_p = log_forward(words, params)
    hot = np.zeros_like(log_p)
    hot[range(len(tags)), tags] = 1
    d_out = np.exp(log_p) - hot

    def back(t):
        if t == len(words):
            return [np.zeros(len(V))]
        rest = back(t + 1)
        s = after[t]
        d = (W.T @ d_out[t] + V.T @ rest[0]) * (s - s * s)
        return [d, *rest]

    d_hidden = np.stack(back(0)[:-1])
    d_E = np.zeros_like(E)
    for w, row in zip(words, d_hidden @ U):
        d_E[w] += row
    d_U = np.einsum("th,td->hd", d_hidden, E[words])
    d_V = np.einsum("th,tk->hk", d_hidden, after)
    d_W = np.einsum("tk,th->kh", d_out, after)
    loss = -(hot * log_p).sum()
    return loss, (d_E, d_U, d_V, d_W, d_hidden.sum(0)[:, None], d_out.sum(0)[:, None])
