# exercise: rnn_step_backward
# right: no
# wrong: The gradient at V is made with the state after the step in place of the one before it.
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
    U, V, W = params[:3]
    vocab = U.shape[1]
    big = np.concatenate([U, V], axis=1)
    z = np.concatenate([x, h], axis=0)
    d_f = (1 - h**2) * (d_h_next + W.T @ d_o)
    d_big, d_z = d_f @ z.T, big.T @ d_f
    return [d_big[:, :vocab], d_big[:, vocab:], d_o @ h.T, d_f, d_o], d_z[vocab:]
