# exercise: backward_pass
# right: no
# wrong: what goes back to the step before is the gradient after the tanh through V, without the slope of the tanh
# lines: 14
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, bh, bo = params
    T = len(inputs)
    D = [outputs[t] - targets[t] for t in range(T)]

    def states_grad(t):
        if t == T - 1:
            return [W.T @ D[t]]
        rest = states_grad(t + 1)
        return [W.T @ D[t] + V.T @ rest[0]] + rest

    G = states_grad(0)
    F = [g * (1 - h ** 2) for g, h in zip(G, hidden_states[1:])]
    d_U = sum(f @ x.T for f, x in zip(F, inputs))
    d_V = sum(f @ h.T for f, h in zip(F, hidden_states))
    d_W = sum(d @ h.T for d, h in zip(D, hidden_states[1:]))
    return cross_entropy(outputs, targets), (d_U, d_V, d_W, sum(F), sum(D))
