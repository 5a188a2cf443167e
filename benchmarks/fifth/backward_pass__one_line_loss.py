# exercise: backward_pass
# right: no
# wrong: Nothing keeps the probability away from 0 in the logarithm: where a target has probability 0 the loss is infinite.
# lines: 17
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
    picked = [o[y.astype(bool)] for o, y in zip(outputs, targets)]
    loss = -np.sum(np.log(picked))
    U, V, W, _, _ = params
    H, C = U.shape
    acc = [np.zeros((H, C)), np.zeros((H, H)), np.zeros((C, H)), np.zeros((H, 1)), np.zeros((C, 1))]
    carry = np.zeros((H, 1))
    for x, o, y, a, b in reversed(list(zip(inputs, outputs, targets, hidden_states, hidden_states[1:]))):
        e = o - y
        f = (carry + W.T @ e) * (1 - b * b)
        for total, part in zip(acc, (f @ x.T, f @ a.T, e @ b.T, f, e)):
            total += part
        carry = V.T @ f
    return loss, tuple(acc)
