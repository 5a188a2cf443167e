# exercise: bptt
# right: no
# wrong: The sentence is cut into blocks of truncate words and the gradient stops at their borders, so most words' errors go back fewer steps than truncate.
# lines: 17
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    T = len(x)
    d_o = outputs - np.eye(outputs.shape[1])[np.array(y)]
    d_U, d_V, d_b = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    carried = np.zeros(V.shape[0])
    for t in range(T - 1, -1, -1):
        d_z = (W.T @ d_o[t] + carried) * (1 - states[t + 1] ** 2)
        d_U[:, x[t]] += d_z
        d_V += np.outer(d_z, states[t])
        d_b += d_z[:, None]
        carried = V.T @ d_z if t % truncate else np.zeros(V.shape[0])
    return d_U, d_V, d_o.T @ states[1:], d_b, d_o.sum(axis=0)[:, None]
