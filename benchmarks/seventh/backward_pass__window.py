# exercise: backward_pass
# right: no
# wrong: The gradient of each step's loss is followed back through five steps only, as in truncated back-propagation, so longer sequences lose part of it.
# lines: 24
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
    U, V, W, b_hidden, b_out = params
    d_U, d_V, d_W, d_bh, d_bo = [np.zeros_like(p) for p in params]
    T = len(inputs)
    for t in range(T):
        d_o = outputs[t] - targets[t]
        d_W += d_o @ hidden_states[t + 1].T
        d_bo += d_o
        delta = (W.T @ d_o) * (1 - hidden_states[t + 1] ** 2)
        for k in range(t, max(-1, t - 5), -1):
            d_U += delta @ inputs[k].T
            d_V += delta @ hidden_states[k].T
            d_bh += delta
            delta = (V.T @ delta) * (1 - hidden_states[k] ** 2)
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, d_bh, d_bo)
