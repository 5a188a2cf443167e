# exercise: backward_pass
# right: no
# wrong: The gradient at the logits goes through 1/p and the softmax Jacobian, with 1e-12 under the fraction: where a target has probability 0 it comes out as 0 instead of o - y.
# lines: 23
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
    def softmax_backward(d_p, p):
        p = p.ravel()
        return (np.diag(p) - np.outer(p, p)) @ d_p

    totals = [np.zeros(p.shape) for p in params]
    carry = np.zeros(params[3].shape)
    for t in reversed(range(len(inputs))):
        d_p = -targets[t] / (outputs[t] + 1e-12)
        d_logits = softmax_backward(d_p, outputs[t])
        grads, carry = rnn_step_backward(
            d_logits, carry, inputs[t], hidden_states[t], hidden_states[t + 1], params
        )
        for total, grad in zip(totals, grads):
            total += grad
    return cross_entropy(outputs, targets), totals
