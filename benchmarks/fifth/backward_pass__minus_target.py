# exercise: backward_pass
# right: no
# wrong: The target is subtracted inside the caller's output column: the outputs do not stay as they are.
# lines: 21
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
    loss = cross_entropy(outputs, targets)
    totals = [np.zeros_like(p) for p in params]
    carry = np.zeros_like(hidden_states[0])
    for t in reversed(range(len(inputs))):
        d_o = outputs[t]
        d_o -= targets[t]
        grads, carry = rnn_step_backward(
            d_o, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for total, grad in zip(totals, grads):
            total += grad
    return loss, totals
