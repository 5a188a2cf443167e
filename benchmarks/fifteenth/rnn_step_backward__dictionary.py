# exercise: rnn_step_backward
# right: no
# wrong: the gradient of W is taken with the state before the step instead of after it
# lines: 20
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    """The gradients of one step, and the gradient it hands to the step before.

    d_o       gradient at the logits (C, 1)
    d_h_next  gradient at h that comes from later steps (H, 1)
    x         the input that was read (C, 1)
    h_prev    the state before the step (H, 1)
    h         the state after the step (H, 1), already activated
    params    (U, V, W, b_hidden, b_out)
    returns   (grads, d_h_prev): grads, a tuple or a list in the order of params, and
              d_h_prev (H, 1)
    """
    U, V, W, _, _ = params
    g = {}
    g["b_out"] = d_o.copy()
    g["W"] = np.outer(d_o, h_prev)
    g["b_hidden"] = (W.T @ d_o + d_h_next) * (1 - h**2)
    g["V"] = np.outer(g["b_hidden"], h_prev)
    g["U"] = np.outer(g["b_hidden"], x)
    ordered = tuple(g[k] for k in ("U", "V", "W", "b_hidden", "b_out"))
    return ordered, V.T @ g["b_hidden"]
