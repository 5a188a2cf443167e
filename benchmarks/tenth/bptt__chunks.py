# exercise: bptt
# right: no
# wrong: the sentence is cut into pieces of truncate words and errors stay within their piece, so most of them go back fewer than truncate steps
# lines: 13
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    T = len(x)
    o, s = model.forward_propagation(x)
    e = o.copy()
    e[np.arange(T), y] -= 1
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for first in range(0, T, truncate):
        carry = np.zeros(len(V))
        for t in reversed(range(first, min(first + truncate, T))):
            f = (W.T @ e[t] + carry) * (1 - s[t + 1] ** 2)
            d_U[:, x[t]] += f
            d_V += np.outer(f, s[t])
            d_b += f[:, None]
            carry = V.T @ f
    return d_U, d_V, e.T @ s[1:], d_b, e.sum(axis=0)[:, None]
