# exercise: rnn_step_backward
# right: no
# wrong: The gradient at h_prev goes through V and not through V transposed: the sum runs over the wrong index.
# lines: 27
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
    _, V, W, _, _ = params
    dh = np.einsum("ch,cn->hn", W, d_o) + d_h_next
    df = np.einsum("hn,hn->hn", dh, 1 - h**2)
    grads = {
        "U": np.einsum("hn,cn->hc", df, x),
        "V": np.einsum("hn,kn->hk", df, h_prev),
        "W": np.einsum("cn,hn->ch", d_o, h),
        "b_hidden": df,
        "b_out": d_o,
    }
    return tuple(grads.values()), np.einsum("hk,kn->hn", V, df)
