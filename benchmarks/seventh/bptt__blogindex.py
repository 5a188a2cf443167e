# exercise: bptt
# right: no
# wrong: the slope of tanh is taken at the state before the step and not at the one after it
# lines: 30

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
    dLdU = np.zeros(U.shape)
    dLdV = np.zeros(V.shape)
    dLdW = np.zeros(W.shape)
    dLdb = np.zeros(b_hidden.shape)
    dLdc = np.zeros(b_out.shape)
    delta_o = o.copy()
    delta_o[np.arange(len(y)), y] -= 1.0
    for t in np.arange(T)[::-1]:
        dLdW += np.outer(delta_o[t], s[t + 1])
        dLdc += delta_o[t][:, None]
        delta_t = W.T.dot(delta_o[t])
        for bptt_step in np.arange(max(0, t - truncate + 1), t + 1)[::-1]:
            delta_t = delta_t * (1 - s[bptt_step] ** 2)
            dLdV += np.outer(delta_t, s[bptt_step])
            dLdU[:, x[bptt_step]] += delta_t
            dLdb += delta_t[:, None]
            delta_t = V.T.dot(delta_t)
    return dLdU, dLdV, dLdW, dLdb, dLdc
