# exercise: backward_pass
# right: no
# wrong: the steps are gone through from the first to the last, so that the gradient is handed to later steps instead of earlier ones
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
    totals = [np.zeros(p.shape) for p in params]
    road = np.zeros_like(params[3])
    loss = 0.0
    for t, (x, o, y) in enumerate(zip(inputs, outputs, targets)):
        loss += -np.log(np.sum(o * y) + 1e-12)
        before, after = hidden_states[t], hidden_states[t + 1]
        grads, road = rnn_step_backward(o - y, road, x, before, after, params)
        totals = list(map(np.add, totals, grads))
    return loss, totals
