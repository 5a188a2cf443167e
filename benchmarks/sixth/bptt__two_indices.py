# exercise: bptt
# right: no
# wrong: The slope of tanh is taken at the state before the step, and the hidden bias gets a share at the word's own step only.
# lines: 21, 25
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_U = np.zeros_like(U)
    d_V = np.zeros_like(V)
    d_W = np.zeros_like(W)
    d_b_hidden = np.zeros_like(b_hidden)
    d_b_out = np.zeros_like(b_out)
    for t in range(len(x)):
        d_logit = outputs[t].reshape(-1, 1).copy()
        d_logit[y[t]] -= 1
        d_W += d_logit @ states[t + 1].reshape(1, -1)
        d_b_out += d_logit
        d_h = W.T @ d_logit
        last = max(0, t - truncate + 1)
        for s in range(t, last - 1, -1):
            d_z = d_h * (1 - states[s].reshape(-1, 1) ** 2)
            d_U[:, x[s]] += d_z[:, 0]
            d_V += d_z @ states[s].reshape(1, -1)
            d_h = V.T @ d_z
            if s == t:
                d_b_hidden += d_z
    return d_U, d_V, d_W, d_b_hidden, d_b_out
