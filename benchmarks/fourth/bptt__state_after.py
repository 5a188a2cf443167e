# exercise: bptt
# right: no
# wrong: d_V is made with the state after the step, not with the one before
# lines: 27

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b_hidden, b_out = model.params
    outputs, hidden_states = model.forward_propagation(x)
    d_o = outputs.copy()
    d_o[range(len(y)), y] -= 1
    d_W = d_o.T @ hidden_states[1:]
    d_b_out = d_o.sum(axis=0)[:, None]
    d_U, d_V, d_b_hidden = np.zeros_like(U), np.zeros_like(V), np.zeros_like(b_hidden)
    for t in range(len(x)):
        d_h = W.T @ d_o[t]
        for step in range(t, max(-1, t - truncate), -1):
            d_f = d_h * (1 - hidden_states[step + 1] ** 2)
            d_U[:, x[step]] += d_f
            d_V += np.outer(d_f, hidden_states[step + 1])
            d_b_hidden[:, 0] += d_f
            d_h = V.T @ d_f
    return d_U, d_V, d_W, d_b_hidden, d_b_out
