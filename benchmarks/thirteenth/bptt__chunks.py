# exercise: bptt
# right: no
# wrong: The sentence is cut into chunks of truncate words, and errors stop at the start of their chunk instead of truncate steps back from their word.
# lines: 15, 16
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_out = np.array(outputs)
    d_out[np.arange(T), y] -= 1
    d_U, d_V = np.zeros_like(U), np.zeros_like(V)
    d_b = np.zeros_like(b_hidden)
    d_next = np.zeros(len(V))
    for t in reversed(range(T)):
        if (t + 1) % truncate == 0:
            d_next = np.zeros(len(V))
        d_a = (W.T @ d_out[t] + d_next) * (1 - states[t + 1] ** 2)
        d_U[:, x[t]] += d_a
        d_V += np.outer(d_a, states[t])
        d_b[:, 0] += d_a
        d_next = V.T @ d_a
    return d_U, d_V, d_out.T @ states[1:], d_b, d_out.sum(axis=0, keepdims=True).T
