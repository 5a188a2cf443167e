# exercise: backward_pass
# right: no
# wrong: The loop goes from the first step to the last, so each step is handed the gradient of the step before it instead of the one after it.
# lines: 19
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
    totals = {name: 0 for name in ("U", "V", "W", "b_hidden", "b_out")}
    d_h = np.zeros(params[3].shape)
    states = zip(hidden_states, hidden_states[1:])
    for x, o, y, (h_prev, h) in zip(inputs, outputs, targets, states):
        grads, d_h = rnn_step_backward(o - y, d_h, x, h_prev, h, params)
        for name, grad in zip(totals, grads):
            totals[name] = totals[name] + grad
    return cross_entropy(outputs, targets), list(totals.values())
