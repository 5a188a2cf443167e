# exercise: backward_pass
# right: no
# wrong: the caller's outputs are changed
# lines: 25
def backward_pass(inputs, outputs, hidden_states, targets, params):
    """The loss of a sequence and its gradients, by back-propagation through time.

    inputs, outputs  T columns (C, 1) each; outputs are the probabilities, and stay as
                     they are
    hidden_states    T + 1 columns (H, 1); entry 0 is the state before the first input
    targets          T one-hot columns, array (T, C, 1)
    params           (U, V, W, b_hidden, b_out)
    returns          (loss, grads): the summed loss, its gradients (a tuple or a list) in
                     the order of params; finite where a target has probability 0 too
    """
    U, V, W = params[:3]
    dU, dV, dW, dbh, dbo = map(np.zeros_like, params)
    loss, dh_next = 0, np.zeros((V.shape[0], 1))
    t = len(inputs)
    while t:
        t -= 1
        k = int(np.argmax(targets[t]))
        loss -= np.log(outputs[t][k, 0] + 1e-12)
        dy = outputs[t]
        dy[k] -= 1
        dW += dy @ hidden_states[t + 1].T
        dbo += dy
        draw = (1 - hidden_states[t + 1] ** 2) * (W.T @ dy + dh_next)
        dbh += draw
        dU += draw @ inputs[t].T
        dV += draw @ hidden_states[t].T
        dh_next = V.T @ draw
    return loss, (dU, dV, dW, dbh, dbo)
