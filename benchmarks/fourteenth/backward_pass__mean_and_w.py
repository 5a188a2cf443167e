# exercise: backward_pass
# right: no
# wrong: two faults: the loss is the mean over the steps, and the gradient at W uses the states before the inputs
# lines: 15, 18
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)

    def walk(t, carry):
        if t < 0:
            return [np.zeros_like(p) for p in params]
        d_o = outputs[t] - targets[t]
        h_prev, h = hidden_states[t], hidden_states[t + 1]
        d_f = (W.T @ d_o + carry) * (1 - h * h)
        here = [d_f @ inputs[t].T, d_f @ h_prev.T, d_o @ h_prev.T, d_f, d_o]
        return [a + b for a, b in zip(walk(t - 1, V.T @ d_f), here)]

    return cross_entropy(outputs, targets) / T, walk(T - 1, np.zeros_like(b_hidden))
