# exercise: bptt
# right: no
# wrong: the sentence is cut into chunks of truncate words, and errors stop at the chunk's border and not after truncate steps of their own
# lines: 19, 20

def bptt(model, x, y, truncate=4):
    """Gradients of the summed loss of one sentence, by truncated back-propagation.

    model     has params (U, V, W, b_hidden, b_out) and forward_propagation(x)
    x, y      inputs and targets, T word indices each
    truncate  at how many steps each word's error leaves its share, its own
              included; 1 or more
    returns   (d_U, d_V, d_W, d_b_hidden, d_b_out), in the shapes of params
    """
    U, V, W, b_hidden, b_out = model.params
    outputs, hidden = model.forward_propagation(x)
    T = len(x)
    dU, dV, dW, dbh, dbo = (np.zeros_like(p) for p in model.params)
    for start in range(0, T, truncate):
        stop = min(start + truncate, T)
        dh_next = np.zeros((V.shape[0], 1))
        for t in range(stop - 1, start - 1, -1):
            do = outputs[t].reshape(-1, 1).copy()
            do[y[t]] -= 1
            h, h_prev = hidden[t + 1].reshape(-1, 1), hidden[t].reshape(-1, 1)
            dW += do @ h.T
            dbo += do
            da = (W.T @ do + dh_next) * (1 - h**2)
            dU[:, [x[t]]] += da
            dV += da @ h_prev.T
            dbh += da
            dh_next = V.T @ da
    return dU, dV, dW, dbh, dbo
