# exercise: backward_pass
# right: yes
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)

    def walk(t):
        if t == T:
            return 0.0, np.zeros(b_hidden.shape), [np.zeros(p.shape) for p in params]
        loss, carry, grads = walk(t + 1)
        d_o = outputs[t] - targets[t]
        d_f = (carry + W.T @ d_o) * (1 - hidden_states[t + 1] ** 2)
        here = d_f @ inputs[t].T, d_f @ hidden_states[t].T, d_o @ hidden_states[t + 1].T, d_f, d_o
        cost = -np.log(max(float((outputs[t] * targets[t]).sum()), 1e-12))
        return loss + cost, V.T @ d_f, [a + b for a, b in zip(grads, here)]

    loss, _, grads = walk(0)
    return loss, grads
