# exercise: backward_batch
# right: no
# wrong: the mask is used for the loss alone: the gradients of padded steps count
# lines: 27
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T), arrays of any integer dtype; some index
                            from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states  from forward_batch, left as they are
    mask                    booleans (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params; a target
                            with probability 0 costs 18 nats or more, never infinity
    """
    U, V, W, b_hidden, b_out = params
    H, C = U.shape
    B, T = inputs.shape
    rows, cols = np.indices((B, T))
    loss = -np.log(outputs[rows, cols, targets] + 1e-12)[mask].sum()

    one_hot = np.eye(C)
    d_U, d_V, d_W = np.zeros((H, C)), np.zeros((H, H)), np.zeros((C, H))
    d_bh, d_bo = np.zeros((H, 1)), np.zeros((C, 1))
    d_h = np.zeros((B, H))
    for t in range(T)[::-1]:
        h = hidden_states[:, t + 1]
        d_logits = outputs[:, t] - one_hot[targets[:, t]]
        d_W += d_logits.T @ h
        d_bo += d_logits.sum(axis=0).reshape(-1, 1)
        d_f = (d_h + d_logits @ W) * (1 - h * h)
        d_U += d_f.T @ one_hot[inputs[:, t]]
        d_V += d_f.T @ hidden_states[:, t]
        d_bh += d_f.sum(axis=0).reshape(-1, 1)
        d_h = d_f @ V
    return loss, (d_U, d_V, d_W, d_bh, d_bo)
