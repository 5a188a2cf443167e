# exercise: backward_pass
# right: no
# wrong: The states before are made by rolling the states after, so step 0 reads the last state instead of the start state.
# lines: 8
def backward_pass(inputs, outputs, hidden_states, targets, params):
    U, V, W, b_hidden, b_out = params
    H = np.hstack(hidden_states[1:])
    P = np.roll(H, 1, axis=1)
    X, O, Y = np.hstack(list(inputs)), np.hstack(list(outputs)), np.hstack(list(targets))
    E = O - Y
    D = np.zeros_like(H)
    carry = np.zeros(len(V))
    for t in reversed(range(H.shape[1])):
        D[:, t] = (W.T @ E[:, t] + carry) * (1 - H[:, t] ** 2)
        carry = V.T @ D[:, t]
    loss = -np.log((O * Y).sum(0) + 1e-12).sum()
    return loss, (D @ X.T, D @ P.T, E @ H.T, D.sum(1, keepdims=True), E.sum(1, keepdims=True))
