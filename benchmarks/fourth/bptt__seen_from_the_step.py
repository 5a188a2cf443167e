# exercise: bptt
# right: yes

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
    errors = outputs.copy()
    for t, target in enumerate(y):
        errors[t, target] -= 1

    def arriving(s):
        """All that the words s, ..., s + truncate - 1 leave at step s."""
        g = np.zeros(len(V))
        for t in reversed(range(s, min(s + truncate, T))):
            g = (W.T @ errors[t] + V.T @ g) * (1 - states[t + 1] ** 2)
        return g

    d_U, d_V, d_W = np.zeros(U.shape), np.zeros(V.shape), np.zeros(W.shape)
    d_b_hidden, d_b_out = np.zeros(b_hidden.shape), np.zeros(b_out.shape)
    for s, word in enumerate(x):
        g = arriving(s)
        d_U[:, word] += g
        d_V += g[:, None] * states[s]
        d_b_hidden += g[:, None]
        d_W += errors[s][:, None] * states[s + 1]
        d_b_out += errors[s][:, None]
    return d_U, d_V, d_W, d_b_hidden, d_b_out
