# exercise: backpropagation
# right: no
# wrong: the recurrent gradient dV pairs a step's delta with the state after the word, not with the one it met
# lines: 22
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    h = tagger_states(words, params)
    q = log_forward(words, params)
    onehot = np.arange(q.shape[1])[None, :] == np.asarray(tags)[:, None]
    dq = np.exp(q) - onehot
    gate = (h * (1 - h))[1:]
    local = dq @ W
    delta = np.zeros_like(local)
    nxt = 0
    for t in range(len(local))[::-1]:
        delta[t] = gate[t] * (local[t] + nxt)
        nxt = V.T @ delta[t]
    dE = np.zeros_like(E)
    for w, d in zip(words, delta):
        dE[w] += U.T @ d
    dU = np.einsum("th,td->hd", delta, E[words])
    dV = np.einsum("th,tk->hk", delta, h[1:])
    dW = np.einsum("tk,th->kh", dq, h[1:])
    return -q[onehot].sum(), (dE, dU, dV, dW, delta.sum(0)[:, None], dq.sum(0)[:, None])
