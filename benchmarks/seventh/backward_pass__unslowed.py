# exercise: backward_pass
# right: no
# wrong: What goes back to the step before is taken at the state, ahead of the tanh's slope: V transposed times d_h in place of d_f.
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
    U, V, W, b_hidden, b_out = params
    T = len(inputs)
    errors = [o - y for o, y in zip(outputs, targets)]
    d_h = np.zeros((T + 1, V.shape[0], 1))
    for t in range(T - 1, -1, -1):
        d_h[t] = W.T @ errors[t] + V.T @ d_h[t + 1]
    d_f = [d_h[t] * (1 - hidden_states[t + 1] ** 2) for t in range(T)]
    grads = (
        sum(d_f[t] @ inputs[t].T for t in range(T)),
        sum(d_f[t] @ hidden_states[t].T for t in range(T)),
        sum(errors[t] @ hidden_states[t + 1].T for t in range(T)),
        sum(d_f),
        sum(errors),
    )
    return cross_entropy(outputs, targets), grads
