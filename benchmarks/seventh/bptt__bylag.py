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
    x, T = np.asarray(x), len(x)
    d_o = outputs - (np.asarray(y)[:, None] == np.arange(W.shape[0]))
    before, slope = states[:-1], 1 - states[1:] ** 2
    at_step = np.zeros((T, V.shape[0]))
    wave = d_o @ W
    for lag in range(min(truncate, T)):
        wave = wave[lag > 0 :] if lag else wave
        hit = wave * slope[: T - lag]
        at_step[: T - lag] += hit
        wave = hit @ V
    picks = np.equal.outer(x, np.arange(U.shape[1])).astype(float)
    return (
        at_step.T @ picks,
        at_step.T @ before,
        d_o.T @ states[1:],
        at_step.sum(axis=0).reshape(b_hidden.shape),
        d_o.sum(axis=0).reshape(b_out.shape),
    )
