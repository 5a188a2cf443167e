# exercise: backward_pass
# right: no
# wrong: What a step hands back holds only the gradient of its own output, not what came to it from later: the road to the right ends after one step.
# lines: 25
# name: carry-ends-after-one-step
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

    def own(t):
        return W.T @ (outputs[t] - targets[t])

    def later(t):
        if t + 1 == T:
            return np.zeros(b_hidden.shape)
        return V.T @ (own(t + 1) * (1 - hidden_states[t + 2] ** 2))

    d_f = [(own(t) + later(t)) * (1 - hidden_states[t + 1] ** 2) for t in range(T)]
    d_o = [outputs[t] - targets[t] for t in range(T)]
    d_U = sum(d_f[t] @ inputs[t].T for t in range(T))
    d_V = sum(d_f[t] @ hidden_states[t].T for t in range(T))
    d_W = sum(d_o[t] @ hidden_states[t + 1].T for t in range(T))
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, sum(d_f), sum(d_o))
