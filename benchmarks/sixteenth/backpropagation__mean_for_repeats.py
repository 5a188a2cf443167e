# exercise: backpropagation
# right: no
# wrong: the row of a word that comes several times gets the mean of its gradients instead of their sum
# lines: 23, 24
def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logs = log_forward(words, params)
    K = len(b_out)
    d_o = np.exp(logs) - np.eye(K)[tags]

    d_E, d_U, d_V = np.zeros(E.shape), np.zeros(U.shape), np.zeros(V.shape)
    d_b = np.zeros(b_hidden.shape)
    carry = np.zeros((len(V), 1))
    for t in range(len(words) - 1, -1, -1):
        h, before, x = states[t + 1][:, None], states[t][:, None], E[words[t]][:, None]
        d_a = (W.T @ d_o[t][:, None] + carry) * (h - h * h)
        d_U += d_a @ x.T
        d_V += d_a @ before.T
        d_b += d_a
        d_E[words[t]] += (U.T @ d_a)[:, 0]
        carry = V.T @ d_a
    times = np.bincount(words, minlength=len(E))
    d_E /= np.maximum(times, 1)[:, None]
    loss = -sum(row[tag] for row, tag in zip(logs, tags))
    return loss, (d_E, d_U, d_V, d_o.T @ states[1:], d_b, d_o.sum(0).reshape(K, 1))
