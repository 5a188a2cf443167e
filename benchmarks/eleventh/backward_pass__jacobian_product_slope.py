# exercise: backward_pass
# right: no
# wrong: the Jacobian from one state to the next takes the slopes of the earlier state in place of the later one
# lines: 13
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    T = len(inputs)
    losses = [-np.log((o * y).sum() + 1e-12) for o, y in zip(outputs, targets)]
    d_logits = [o - y for o, y in zip(outputs, targets)]
    grad_h = [None] * T
    grad_h[T - 1] = W.T @ d_logits[T - 1]
    for t in range(T - 2, -1, -1):
        slopes = 1 - hidden_states[t + 1] ** 2
        jacobian = slopes * V
        grad_h[t] = W.T @ d_logits[t] + jacobian.T @ grad_h[t + 1]
    grad_f = [g * (1 - h**2) for g, h in zip(grad_h, hidden_states[1:])]
    return sum(losses), [
        sum(g @ x.T for g, x in zip(grad_f, inputs)),
        sum(g @ h.T for g, h in zip(grad_f, hidden_states)),
        sum(d @ h.T for d, h in zip(d_logits, hidden_states[1:])),
        sum(grad_f),
        sum(d_logits),
    ]
