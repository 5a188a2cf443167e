# exercise: backward_pass
# right: no
# wrong: All sequences are turned round for the way back except the states before the steps, so each step gets the wrong h_prev.
# lines: 20
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
    before, after = hidden_states[:-1], hidden_states[1:]
    carry = np.zeros_like(hidden_states[0])
    collected = []
    for x, o, y, h_prev, h in zip(
        inputs[::-1], outputs[::-1], targets[::-1], before, after[::-1]
    ):
        grads, carry = rnn_step_backward(o - y, carry, x, h_prev, h, params)
        collected.append(grads)
    return cross_entropy(outputs, targets), [sum(each) for each in zip(*collected)]
