# exercise: bptt
# right: no
# wrong: cuts the sentence into pieces of `truncate` words and lets errors travel to the start of their piece only
# lines: 23, 24, 25

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
    T = len(x)
    d_o = outputs.copy()
    d_o[np.arange(T), y] -= 1
    d_U, d_V = np.zeros_like(U), np.zeros_like(V)
    d_b_hidden = np.zeros_like(b_hidden)
    # the gradient is stopped at the border of each piece
    for start in range(0, T, truncate):
        carry = np.zeros(len(V))
        for t in reversed(range(start, min(start + truncate, T))):
            d_f = (W.T @ d_o[t] + carry) * (1 - states[t + 1] ** 2)
            d_U[:, x[t]] += d_f
            d_V += np.outer(d_f, states[t])
            d_b_hidden += d_f[:, None]
            carry = V.T @ d_f
    d_W = d_o.T @ states[1:]
    d_b_out = d_o.sum(axis=0)[:, None]
    return d_U, d_V, d_W, d_b_hidden, d_b_out
