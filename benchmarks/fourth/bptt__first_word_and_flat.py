# exercise: bptt
# right: no
# wrong: never walks to the first word, and the bias gradients are flat, not columns
# lines: 20, 21, 29

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_U = np.zeros_like(U)
    d_V = np.zeros_like(V)
    d_W = np.zeros_like(W)
    d_b_hidden = np.zeros(len(b_hidden))
    d_b_out = np.zeros(len(b_out))
    for t in range(len(x)):
        error = outputs[t].copy()
        error[y[t]] -= 1
        d_W += np.outer(error, states[t + 1])
        d_b_out += error
        d_h = W.T @ error
        s = t
        while s > 0 and s > t - truncate:
            d_f = d_h * (1 - states[s + 1] ** 2)
            d_U[:, x[s]] += d_f
            d_V += np.outer(d_f, states[s])
            d_b_hidden += d_f
            d_h = V.T @ d_f
            s -= 1
    return d_U, d_V, d_W, d_b_hidden, d_b_out
