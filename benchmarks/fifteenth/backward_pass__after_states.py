# exercise: backward_pass
# right: no
# wrong: the first step takes the last state for the one before it, and the loss is a mean over the steps instead of their sum
# lines: 23, 25
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
    h = hidden_states[1:]
    T = len(inputs)
    losses = [-np.log(np.vdot(o, y) + 1e-12) for o, y in zip(outputs, targets)]
    total = [0] * 5
    d_h = np.zeros(params[3].shape)
    for t in range(T - 1, -1, -1):
        d_o = outputs[t] - targets[t]
        step, d_h = rnn_step_backward(d_o, d_h, inputs[t], h[t - 1], h[t], params)
        total = [a + b for a, b in zip(total, step)]
    return sum(losses) / T, tuple(total)
