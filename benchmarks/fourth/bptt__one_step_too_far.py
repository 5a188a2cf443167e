# exercise: bptt
# right: no
# wrong: walks back over truncate + 1 steps
# lines: 26

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b_hidden, b_out = model.params
    T = len(y)
    o, s = model.forward_propagation(x)
    d_U, d_V, d_W = np.zeros_like(U), np.zeros_like(V), np.zeros_like(W)
    d_b_hidden, d_b_out = np.zeros_like(b_hidden), np.zeros_like(b_out)
    d_o = o.copy()
    d_o[np.arange(T), y] -= 1
    for t in range(T)[::-1]:
        d_W += np.outer(d_o[t], s[t + 1])
        d_b_out += d_o[t].reshape(-1, 1)
        delta = W.T @ d_o[t] * (1 - s[t + 1] ** 2)
        for step in range(max(0, t - truncate), t + 1)[::-1]:
            d_U[:, x[step]] += delta
            d_V += np.outer(delta, s[step])
            d_b_hidden += delta.reshape(-1, 1)
            delta = V.T @ delta * (1 - s[step] ** 2)
    return d_U, d_V, d_W, d_b_hidden, d_b_out
