# exercise: backward_pass
# right: no
# wrong: the gradient at each state is cut to the range from -5 to 5
# lines: 13
# name: clipped-on-the-way
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    loss, nxt = 0.0, np.zeros_like(b_hidden)
    for t in reversed(range(len(inputs))):
        d_o = outputs[t] - targets[t]
        loss -= np.log(np.sum(outputs[t] * targets[t]) + 1e-12)
        df = np.clip((W.T @ d_o + nxt), -5, 5) * (1 - hidden_states[t + 1] ** 2)
        for g, d in zip(grads, (df @ inputs[t].T, df @ hidden_states[t].T, d_o @ hidden_states[t + 1].T, df, d_o)):
            g += d
        nxt = V.T @ df
    return loss, grads
