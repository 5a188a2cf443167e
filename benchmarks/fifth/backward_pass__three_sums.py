# exercise: backward_pass
# right: no
# wrong: Two faults: the gradient of b_out is overwritten at every step instead of added up, and the carry goes back through V, not V transposed.
# lines: 28, 33
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
    grad_U = np.zeros(U.shape)
    grad_V = np.zeros(V.shape)
    grad_W = np.zeros(W.shape)
    grad_b_hidden = np.zeros(b_hidden.shape)
    grad_b_out = np.zeros(b_out.shape)
    grad_h = np.zeros(b_hidden.shape)
    loss = 0
    for t in range(len(outputs))[::-1]:
        loss = loss - np.log(float(np.sum(targets[t] * outputs[t])) + 1e-12)
        grad_o = outputs[t] - targets[t]
        grad_W = grad_W + np.outer(grad_o, hidden_states[t + 1])
        grad_b_out = grad_o
        grad_f = (np.dot(W.T, grad_o) + grad_h) * (1 - hidden_states[t + 1] ** 2)
        grad_U = grad_U + np.outer(grad_f, inputs[t])
        grad_V = grad_V + np.outer(grad_f, hidden_states[t])
        grad_b_hidden = grad_b_hidden + grad_f
        grad_h = np.dot(V, grad_f)
    return loss, (grad_U, grad_V, grad_W, grad_b_hidden, grad_b_out)
