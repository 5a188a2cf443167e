# exercise: bptt
# right: no
# wrong: the sentence is cut into chunks of truncate words and errors stop at a chunk's beginning, not after truncate steps of their own
# lines: 10, 12
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_U, d_V, d_W, d_bh, d_bo = (np.zeros_like(p) for p in model.params)
    d_logits = outputs - np.eye(U.shape[1])[list(y)]
    for begin in range(0, len(x), truncate):
        end = min(begin + truncate, len(x))
        carry = np.zeros(len(b_hidden))
        for t in range(end - 1, begin - 1, -1):
            d_W += np.outer(d_logits[t], states[t + 1])
            d_bo[:, 0] += d_logits[t]
            d_a = (W.T @ d_logits[t] + carry) * (1 - states[t + 1] ** 2)
            d_U[:, x[t]] += d_a
            d_V += np.outer(d_a, states[t])
            d_bh[:, 0] += d_a
            carry = V.T @ d_a
    return d_U, d_V, d_W, d_bh, d_bo
