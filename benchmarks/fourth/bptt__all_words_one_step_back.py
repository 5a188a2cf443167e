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
    d_o = outputs - np.eye(len(W))[np.asarray(y)]
    slope = 1 - states[1:] ** 2

    # row s of `error`: what of the word s + lag has come to step s
    error = (d_o @ W) * slope
    d_f = np.zeros_like(error)
    for lag in range(min(truncate, T)):
        d_f[: T - lag] += error
        error = (error[1:] @ V) * slope[: T - lag - 1]

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, np.asarray(x), d_f)
    return (
        d_U,
        d_f.T @ states[:-1],
        d_o.T @ states[1:],
        d_f.sum(axis=0).reshape(b_hidden.shape),
        d_o.sum(axis=0).reshape(b_out.shape),
    )
