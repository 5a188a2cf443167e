# exercise: backward_pass
# right: no
# wrong: The logarithm is taken of the bare probability, so the loss is infinite where a target has probability 0.
# lines: 7
def backward_pass(inputs, outputs, hidden_states, targets, params):
    picked = np.array(outputs)[np.array(targets, dtype=bool)]
    loss = -np.log(picked).sum()

    def walk(t, carry):
        if t < 0:
            return [np.zeros_like(p) for p in params]
        grads, carry = step(t, carry)
        return [a + b for a, b in zip(grads, walk(t - 1, carry))]

    def step(t, carry):
        _, V, W, _, _ = params
        x, before, after = inputs[t], hidden_states[t], hidden_states[t + 1]
        d_o = outputs[t] - targets[t]
        d_f = (W.T @ d_o + carry) * (1 - after**2)
        return (d_f @ x.T, d_f @ before.T, d_o @ after.T, d_f, d_o), V.T @ d_f

    return loss, walk(len(inputs) - 1, np.zeros_like(params[3]))
