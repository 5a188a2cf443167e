# exercise: backward_batch
# right: no
# wrong: The real steps are found by the targets that are not 0 and not by the mask: token 0 is taken for padding, and padding with another token is not.
# lines: 17
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
    C, H = W.shape
    real = targets != 0
    Y = np.eye(C)[targets]
    loss = -(np.log((outputs * Y).sum(-1) + 1e-12) * real).sum()
    dZ = (outputs - Y) * real[:, :, None]
    dU, dV, dW = np.zeros((H, C)), np.zeros((H, H)), np.zeros((C, H))
    dbh, dbo = np.zeros((H, 1)), np.zeros((C, 1))
    dH = np.zeros((len(inputs), H))
    for t in reversed(range(inputs.shape[1])):
        dW += dZ[:, t].T @ hidden_states[:, t + 1]
        dbo += dZ[:, t].T.sum(axis=1, keepdims=True)
        dF = (dZ[:, t] @ W + dH) * (1 - np.square(hidden_states[:, t + 1]))
        dU += dF.T @ np.eye(C)[inputs[:, t]]
        dV += dF.T @ hidden_states[:, t]
        dbh += dF.T.sum(axis=1, keepdims=True)
        dH = dF @ V
    return loss, [dU, dV, dW, dbh, dbo]
