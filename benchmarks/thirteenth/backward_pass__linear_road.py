# exercise: backward_pass
# right: no
# wrong: on the road through the later steps the slope of the tanh is left out
# lines: 11
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, _, _ = params
    X, P, Y, S = (np.array(a)[..., 0] for a in (inputs, outputs, targets, hidden_states))
    E = P - Y
    G = E @ W
    for t in range(len(G) - 2, -1, -1):
        G[t] += G[t + 1] @ V
    F = G * (1 - S[1:] ** 2)
    grads = [F.T @ X, F.T @ S[:-1], E.T @ S[1:], F.sum(0)[:, None], E.sum(0)[:, None]]
    return -np.log((P * Y).sum(1) + 1e-12).sum(), grads
